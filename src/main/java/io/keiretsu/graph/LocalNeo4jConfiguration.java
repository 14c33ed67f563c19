package io.keiretsu.graph;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Brings up a local Neo4j unless another database was named.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
class LocalNeo4jConfiguration {

	@Bean
	LocalNeo4j localNeo4j(GraphSettings settings, ServerPort serverPort) {
		return LocalNeo4j.start(settings, serverPort);
	}

}
