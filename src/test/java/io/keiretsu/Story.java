package io.keiretsu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The graph that a test class asks: firms, plants and facts as case files write them.
 * <p>
 * Write it after {@link io.keiretsu.graph.GraphTest}. A text that does not begin with
 * {@code case:} becomes the case {@code story}, with three sources: the {@code gazette}
 * (The Gazette, 30 June 2025, reliability B), the {@code herald} (The Herald, 2024,
 * reliability C) and the undated {@code leaflet} (without publisher, reliability D).
 * {@code @gazette} at the end of a fact says that it is stated there,
 * {@code @gazette+herald} that it is stated in both.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StoryTeller.class)
public @interface Story {

	/**
	 * {@return the cases, each a text}
	 */
	String[] value() default {};

	/**
	 * {@return whether the bundled cases are told, too}
	 */
	boolean bundled() default false;

}
