package io.keiretsu.api;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import io.keiretsu.question.ParameterRefused;

/**
 * Refuses parameters that a path does not have, so that a misspelt one never gives an
 * answer to another question. Paths that take all parameters as a map look for
 * themselves.
 */
@Configuration(proxyBeanMethods = false)
class OnlyKnownParameters implements WebMvcConfigurer, HandlerInterceptor {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getQueryString() != null && handler instanceof HandlerMethod method
				&& Arrays.stream(method.getMethodParameters())
					.noneMatch((parameter) -> Map.class.isAssignableFrom(parameter.getParameterType()))) {
			Set<String> allowed = Arrays.stream(method.getMethod().getParameters())
				.filter((parameter) -> parameter.isAnnotationPresent(RequestParam.class))
				.map((parameter) -> parameter.getName())
				.collect(Collectors.toCollection(TreeSet::new));
			ParameterRefused.unlessAllowed(request.getParameterMap().keySet(), allowed);
		}
		return true;
	}

}
