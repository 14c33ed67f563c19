package io.keiretsu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The settings of the local Neo4j: on loopback, without a way to files or the network,
 * and with bounds on what one transaction may take.
 */
final class Neo4jConf {

	private Neo4jConf() {
	}

	static void write(Path home, GraphSettings settings, int boltPort, int httpPort, int serverPort) {
		Map<String, String> conf = new TreeMap<>();
		conf.put("server.default_listen_address", "127.0.0.1");
		conf.put("server.bolt.listen_address", "127.0.0.1:" + boltPort);
		conf.put("server.bolt.advertised_address", "localhost:" + boltPort);
		conf.put("server.http.listen_address", "127.0.0.1:" + httpPort);
		conf.put("server.http.advertised_address", "localhost:" + httpPort);
		conf.put("server.https.enabled", "false");
		conf.put("dbms.security.allow_csv_import_from_file_urls", "false");
		conf.put("internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0");
		conf.put("db.transaction.timeout", settings.questionTimeout().toMillis() + "ms");
		conf.put("db.memory.transaction.max", settings.transactionMemory().toMegabytes() + "m");
		conf.put("server.memory.pagecache.size", "256m");
		conf.put("db.tx_log.preallocate", "false");
		conf.put("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0");
		conf.put("dbms.usage_report.enabled", "false");
		conf.put("client.allow_telemetry", "false");
		conf.put("browser.remote_content_hostname_whitelist", "localhost,127.0.0.1");
		if (serverPort > 0) {
			conf.put("browser.post_connect_cmd", "style http://localhost:" + serverPort + "/browser/style.grass");
		}
		conf.putAll(settings.conf());
		try {
			Path file = home.resolve("conf/neo4j.conf");
			Files.createDirectories(file.getParent());
			Files.writeString(file,
					conf.entrySet()
						.stream()
						.map((setting) -> setting.getKey() + "=" + setting.getValue() + "\n")
						.collect(Collectors.joining("", "# Written by Keiretsu at every start.\n", "")));
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

}
