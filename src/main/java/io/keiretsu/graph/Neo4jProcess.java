package io.keiretsu.graph;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The main class of the local Neo4j's JVM, which lives and dies with the JVM that started
 * it. It is copied into the home and runs there with Neo4j's jars alone; so it uses
 * nothing but the JDK, has no nested classes, and reaches Neo4j by reflection.
 */
final class Neo4jProcess {

	/**
	 * The file that says that Neo4j answers.
	 */
	static final String READY = "ready";

	private Neo4jProcess() {
	}

	/**
	 * Starts Neo4j.
	 * @param arguments the process id of the parent, and the home
	 * @throws Exception if Neo4j is not on the class path, or is another one
	 */
	public static void main(String[] arguments) throws Exception {
		dieWith(Long.parseLong(arguments[0]));
		Path home = Path.of(arguments[1]);
		if (!Files.exists(home.resolve("data/databases/system"))) {
			setPassword(home);
		}
		Object neo4j = Class.forName("org.neo4j.server.CommunityBootstrapper").getDeclaredConstructor().newInstance();
		Object status = neo4j.getClass()
			.getMethod("start", Path.class, Path.class, Map.class, boolean.class, boolean.class)
			.invoke(neo4j, home, home.resolve("conf/neo4j.conf"), Map.of(), false, false);
		if (!Integer.valueOf(0).equals(status)) {
			System.exit((Integer) status);
		}
		leaveControlCToTheParent();
		Files.createFile(home.resolve(READY));
	}

	private static void dieWith(long parent) {
		ProcessHandle.of(parent)
			.ifPresentOrElse((alive) -> alive.onExit().thenRun(Neo4jProcess::die), Neo4jProcess::die);
	}

	private static void die() {
		Thread lastResort = new Thread(() -> {
			try {
				TimeUnit.SECONDS.sleep(10);
			}
			catch (InterruptedException ignored) {
				Thread.currentThread().interrupt();
			}
			Runtime.getRuntime().halt(1);
		});
		lastResort.setDaemon(true);
		lastResort.start();
		System.exit(0);
	}

	private static void setPassword(Path home) throws Exception {
		String password = Files.readString(home.resolve("password")).strip();
		Class<?> contextType = Class.forName("org.neo4j.cli.ExecutionContext");
		Object context = contextType.getConstructor(Path.class, Path.class).newInstance(home, home.resolve("conf"));
		Object status = Class.forName("org.neo4j.cli.AdminTool")
			.getMethod("execute", contextType, String[].class)
			.invoke(null, context, new String[] { "dbms", "set-initial-password", password });
		if (!Integer.valueOf(0).equals(status)) {
			throw new IllegalStateException("Neo4j did not take its first password: " + status);
		}
	}

	/**
	 * A terminal sends Control-C to both processes, but requests under way still need
	 * Neo4j; the parent stops it when they are done.
	 */
	private static void leaveControlCToTheParent() throws Exception {
		Class<?> signal = Class.forName("sun.misc.Signal");
		Class<?> handler = Class.forName("sun.misc.SignalHandler");
		Object ignore = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] { handler },
				(proxy, method, parameters) -> null);
		signal.getMethod("handle", signal, handler)
			.invoke(null, signal.getConstructor(String.class).newInstance("INT"), ignore);
	}

}
