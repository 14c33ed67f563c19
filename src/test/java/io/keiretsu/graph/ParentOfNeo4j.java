package io.keiretsu.graph;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A JVM that starts a local Neo4j, says where it is, and waits to be killed.
 */
final class ParentOfNeo4j {

	private ParentOfNeo4j() {
	}

	public static void main(String[] arguments) throws InterruptedException {
		LocalNeo4j neo4j = SharedNeo4j.start(Path.of(arguments[0]));
		System.out.println(neo4j.handle().pid() + " " + neo4j.getUri());
		TimeUnit.MINUTES.sleep(5);
	}

}
