package io.keiretsu.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole app against a real Neo4j.
 * <p>
 * Write {@code @GraphTest} on the class and ask for any bean: {@code Neo4jClient},
 * {@code Driver}, {@code MockMvc}, or with {@code @LocalServerPort} for the port of the
 * real web server. All such classes share one Neo4j and one application context, as long
 * as they add no properties or mock beans of their own. No case is loaded at the start;
 * each class begins with an empty graph, whose constraints and indexes stay.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(EmptyGraph.class)
public @interface GraphTest {

}
