package io.keiretsu;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A network between two programs on this machine, which can be cut, slowed, half closed
 * and made to swallow everything.
 */
public final class TcpProxy implements AutoCloseable {

	/** Which way bytes go. */
	enum Way {

		REQUEST, REPLY

	}

	private final int target;

	private final int port;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final AtomicLong requestBytes = new AtomicLong();

	private final AtomicLong replyBytes = new AtomicLong();

	private volatile ServerSocket server;

	private volatile Duration delay = Duration.ZERO;

	private volatile boolean swallowing;

	private volatile Way cutWay = Way.REQUEST;

	private volatile long cutAfter = Long.MAX_VALUE;

	/**
	 * Opens a way to a port of this machine.
	 * @param target the port
	 */
	public TcpProxy(int target) throws IOException {
		this.target = target;
		this.server = listen(0);
		this.port = this.server.getLocalPort();
	}

	private ServerSocket listen(int wanted) throws IOException {
		ServerSocket listening = new ServerSocket();
		listening.setReuseAddress(true);
		listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
		start("proxy", () -> accept(listening));
		return listening;
	}

	private static void start(String name, Runnable work) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		thread.start();
	}

	/**
	 * {@return the port at which the way begins}
	 */
	public int port() {
		return this.port;
	}

	/** Everything is as it should be again. */
	public void heal() throws IOException {
		this.delay = Duration.ZERO;
		this.swallowing = false;
		this.cutAfter = Long.MAX_VALUE;
		if (this.server.isClosed()) {
			this.server = listen(this.port);
		}
	}

	/** Breaks every connection, and refuses others. */
	void cut() throws IOException {
		this.server.close();
		breakAll();
	}

	/** Connections stay open, and nothing comes through. */
	public void swallow() {
		this.swallowing = true;
	}

	/** Each reply comes so much later. */
	void delay(Duration each) {
		this.delay = each;
	}

	/** Says to those who asked that no reply will come, and still takes what they say. */
	void halfClose() throws IOException {
		for (Socket socket : this.open) {
			if (socket.getLocalPort() == this.port && !socket.isClosed() && !socket.isOutputShutdown()) {
				socket.shutdownOutput();
			}
		}
	}

	/** Breaks every connection when that many more bytes have gone that way. */
	void cutAfter(Way way, long bytes) {
		this.requestBytes.set(0);
		this.replyBytes.set(0);
		this.cutWay = way;
		this.cutAfter = bytes;
	}

	/** Whether the cut that was asked for has happened. */
	boolean hasCut() {
		return this.cutAfter == Long.MAX_VALUE;
	}

	/** How many bytes have gone that way since a cut was last asked for. */
	long gone(Way way) {
		return counter(way).get();
	}

	private AtomicLong counter(Way way) {
		return (way == Way.REQUEST) ? this.requestBytes : this.replyBytes;
	}

	private void accept(ServerSocket listening) {
		try {
			while (true) {
				Socket from = listening.accept();
				from.setTcpNoDelay(true);
				this.open.add(from);
				Socket to = new Socket(InetAddress.getLoopbackAddress(), this.target);
				to.setTcpNoDelay(true);
				this.open.add(to);
				start("proxy-request", () -> carry(Way.REQUEST, from, to));
				start("proxy-reply", () -> carry(Way.REPLY, to, from));
			}
		}
		catch (IOException closed) {
			if (!listening.isClosed()) {
				breakAll();
				accept(listening);
			}
		}
	}

	private void carry(Way way, Socket from, Socket to) {
		byte[] piece = new byte[64 * 1024];
		try {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
				if (way == Way.REPLY && !this.delay.isZero()) {
					Thread.sleep(this.delay.toMillis());
				}
				while (this.swallowing) {
					Thread.sleep(50);
				}
				long before = counter(way).getAndAdd(count);
				if (way == this.cutWay && before + count >= this.cutAfter) {
					out.write(piece, 0, (int) Math.max(0, this.cutAfter - before));
					out.flush();
					this.cutAfter = Long.MAX_VALUE;
					breakAll();
					return;
				}
				out.write(piece, 0, count);
				out.flush();
			}
			to.shutdownOutput();
		}
		catch (IOException broken) {
			end(from);
			end(to);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	private void breakAll() {
		this.open.forEach(this::end);
	}

	private void end(Socket socket) {
		this.open.remove(socket);
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		cut();
	}

}
