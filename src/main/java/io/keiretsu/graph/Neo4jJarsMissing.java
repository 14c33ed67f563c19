package io.keiretsu.graph;

/**
 * The jars of the local Neo4j are not where they are looked for.
 */
class Neo4jJarsMissing extends StartRefused {

	Neo4jJarsMissing(String sentence) {
		super(sentence, "Run 'mvn generate-resources' once, which writes the list,"
				+ " or set spring.neo4j.uri to a Neo4j of your own.");
	}

}
