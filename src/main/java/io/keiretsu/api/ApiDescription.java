package io.keiretsu.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says of the whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	@Bean
	OpenAPI openApi() {
		return new OpenAPI().info(new Info().title("Keiretsu")
			.version("1")
			.description(
					"Who supplies whom, from where, according to whom. Every answer is one sentence plus rows, with its sources, its date, what is disputed, what is not known, and the Cypher that gives the same rows.")
			.license(new License().name("Apache-2.0")));
	}

}
