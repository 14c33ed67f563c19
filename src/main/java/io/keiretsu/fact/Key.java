package io.keiretsu.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The key under which case files state a component, where Java cannot have that name (
 * {@code for}) or the graph gives it another meaning ({@code says}).
 */
@Documented
@Target({ ElementType.FIELD, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
public @interface Key {

	/**
	 * {@return the key in case files}
	 */
	String value();

}
