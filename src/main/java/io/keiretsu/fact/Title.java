package io.keiretsu.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The short caption of a fact of this kind, as a picture shows it. A name in braces
 * stands for what the fact states under that key; a part in brackets is left out where
 * one of its keys is not stated. {@code "[{amount} of ]{of}[, {validFrom}]"} reads "about
 * US$1.5bn of EV batteries, 2025".
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Title {

	/**
	 * {@return the pattern}
	 */
	String value();

}
