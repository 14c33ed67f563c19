package io.keiretsu.graph;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set about the database, under {@code keiretsu.neo4j}.
 *
 * @param home the folder of the local Neo4j, its password and its token
 * @param boltPort the port that drivers use; 0 takes a free one
 * @param httpPort the port of Neo4j Browser; 0 takes a free one
 * @param questionTimeout how long one transaction may take unless it asks for another
 * time
 * @param transactionMemory how much memory one transaction of the local Neo4j may take
 * @param silence how long the database may say nothing before it counts as away
 * @param startTimeout how long the local Neo4j may take to start
 * @param jvm the flags of the local Neo4j's JVM; its first compiler alone starts faster,
 * but has room for a fifth of the code that a busy Neo4j runs unless told otherwise
 * @param classpath a file that lists the jars of the local Neo4j, one a line; without it
 * they are looked for beside the app
 * @param conf further settings of the local Neo4j, by their names in its own
 * documentation; they win over ours
 * @param browser the page of Neo4j Browser of an external database
 */
@ConfigurationProperties("keiretsu.neo4j")
public record GraphSettings(@DefaultValue("data/neo4j") Path home, @DefaultValue("7687") int boltPort,
		@DefaultValue("7474") int httpPort, @DefaultValue("60s") Duration questionTimeout,
		@DefaultValue("128MB") DataSize transactionMemory, @DefaultValue("10s") Duration silence,
		@DefaultValue("90s") Duration startTimeout, @DefaultValue( {
				"-Xms128m", "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-XX:ReservedCodeCacheSize=240m" }) List<String> jvm,
		@Nullable Path classpath, @DefaultValue Map<String, String> conf, @Nullable URI browser){

	/**
	 * The home as an absolute path, so that messages say where it is.
	 * @return the home, absolute and without {@code ..}
	 */
	public Path absoluteHome() {
		return this.home.toAbsolutePath().normalize();
	}

}
