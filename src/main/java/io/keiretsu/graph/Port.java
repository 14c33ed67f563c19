package io.keiretsu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Asks the machine about its ports on loopback.
 */
final class Port {

	private Port() {
	}

	static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return true;
		}
		catch (IOException taken) {
			return false;
		}
	}

	/**
	 * A port that is free now.
	 * @param wanted the port that is wanted; 0 for any
	 * @return the wanted port, or a free one
	 */
	static int orAnyFree(int wanted) {
		if (wanted != 0) {
			return wanted;
		}
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException none) {
			throw new UncheckedIOException(none);
		}
	}

}
