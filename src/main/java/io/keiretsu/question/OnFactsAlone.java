package io.keiretsu.question;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a row that rests on its facts and on nothing else that sources say: it stands as
 * it is while each of them is stated, and falls with any of them. What an answer would be
 * without a source then follows from its evidence, and is not asked of the graph.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnFactsAlone {

}
