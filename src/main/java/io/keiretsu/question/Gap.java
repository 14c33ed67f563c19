package io.keiretsu.question;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a row whose absence is a gap in what is known, so that the answer
 * says so. Elsewhere {@code null} only means that there is nothing to say.
 */
@Documented
@Target({ ElementType.RECORD_COMPONENT, ElementType.FIELD })
@Retention(RetentionPolicy.RUNTIME)
public @interface Gap {

}
