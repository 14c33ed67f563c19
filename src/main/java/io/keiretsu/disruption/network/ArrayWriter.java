package io.keiretsu.disruption.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** Writes arrays with their length, a large piece at a time, and sums them up. */
final class ArrayWriter {

	static final int PIECE = 1 << 20;

	private final FileChannel channel;

	private final ByteBuffer buffer = ByteBuffer.allocateDirect(PIECE).order(ByteOrder.LITTLE_ENDIAN);

	private final CRC32C sum = new CRC32C();

	ArrayWriter(FileChannel channel) {
		this.channel = channel;
	}

	void number(long number) throws IOException {
		room(Long.BYTES);
		this.buffer.putLong(number);
	}

	void bytes(byte[] bytes) throws IOException {
		number(bytes.length);
		for (int done = 0, piece; done < bytes.length; done += piece) {
			piece = Math.min(room(1), bytes.length - done);
			this.buffer.put(bytes, done, piece);
		}
	}

	void ints(int[] ints) throws IOException {
		number(ints.length);
		for (int done = 0, piece; done < ints.length; done += piece) {
			piece = Math.min(room(Integer.BYTES), ints.length - done);
			this.buffer.asIntBuffer().put(ints, done, piece);
			this.buffer.position(this.buffer.position() + piece * Integer.BYTES);
		}
	}

	void longs(long[] longs) throws IOException {
		number(longs.length);
		for (long each : longs) {
			number(each);
		}
	}

	void doubles(double[] doubles) throws IOException {
		number(doubles.length);
		for (int done = 0, piece; done < doubles.length; done += piece) {
			piece = Math.min(room(Double.BYTES), doubles.length - done);
			this.buffer.asDoubleBuffer().put(doubles, done, piece);
			this.buffer.position(this.buffer.position() + piece * Double.BYTES);
		}
	}

	/** Writes the sum and waits until all of it is on the disk. */
	void finish() throws IOException {
		flush();
		this.buffer.putLong(this.sum.getValue());
		flush();
		this.channel.force(true);
	}

	/** How many values of a width fit, at least one. */
	private int room(int width) throws IOException {
		if (this.buffer.remaining() < width) {
			flush();
		}
		return this.buffer.remaining() / width;
	}

	private void flush() throws IOException {
		this.buffer.flip();
		this.sum.update(this.buffer.duplicate());
		while (this.buffer.hasRemaining()) {
			this.channel.write(this.buffer);
		}
		this.buffer.clear();
	}

}
