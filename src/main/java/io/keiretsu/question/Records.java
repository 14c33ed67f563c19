package io.keiretsu.question;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/** Makes records whose type is known only at run time. */
final class Records {

	private Records() {
	}

	static <R> R create(Class<R> type, List<@Nullable Object> values) {
		return of(type).apply(values);
	}

	static <R> Function<List<@Nullable Object>, R> of(Class<R> type) {
		Class<?>[] types = Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getType)
			.toArray(Class<?>[]::new);
		try {
			Constructor<R> constructor = type.getDeclaredConstructor(types);
			ReflectionUtils.makeAccessible(constructor);
			return (values) -> BeanUtils.instantiateClass(constructor, values.toArray());
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
