package io.keiretsu.question;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.keiretsu.fact.ThingKind;

/** What a question asks for under the name of a component. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Parameter {

	/**
	 * {@return the kinds of thing that it may name; none means any}
	 */
	ThingKind[] kind() default {};

	/**
	 * {@return a value that makes sense with the bundled cases}
	 */
	String example() default "";

	/**
	 * {@return the value that holds when none is given}
	 */
	String otherwise() default "";

	/**
	 * {@return the words that are allowed, if only some are}
	 */
	String[] allowed() default {};

	/**
	 * {@return the least that a number may be}
	 */
	int atLeast() default 1;

	/**
	 * {@return the most that a number may be}
	 */
	int atMost() default Integer.MAX_VALUE;

}
