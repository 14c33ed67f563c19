package io.keiretsu.disruption.network;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** Reads what {@link ArrayWriter} wrote. Trusts no length that the file cannot hold. */
final class ArrayReader {

	private final FileChannel channel;

	private final ByteBuffer buffer = ByteBuffer.allocateDirect(ArrayWriter.PIECE).order(ByteOrder.LITTLE_ENDIAN);

	private final CRC32C sum = new CRC32C();

	private long left;

	ArrayReader(FileChannel channel) throws IOException {
		this.channel = channel;
		this.left = channel.size() - Long.BYTES;
	}

	long number() throws IOException {
		return piece(Long.BYTES).getLong();
	}

	/** A number of things, each of which takes some bytes. */
	int count(int width) throws IOException {
		long count = number();
		if (count < 0 || count > Integer.MAX_VALUE || count * width > this.left) {
			throw new EOFException();
		}
		return (int) count;
	}

	byte[] bytes() throws IOException {
		byte[] bytes = new byte[count(1)];
		for (int done = 0, piece; done < bytes.length; done += piece) {
			piece = Math.min(ArrayWriter.PIECE, bytes.length - done);
			piece(piece).get(bytes, done, piece);
		}
		return bytes;
	}

	int[] ints() throws IOException {
		int[] ints = new int[count(Integer.BYTES)];
		for (int done = 0, piece; done < ints.length; done += piece) {
			piece = Math.min(ArrayWriter.PIECE / Integer.BYTES, ints.length - done);
			piece(piece * Integer.BYTES).asIntBuffer().get(ints, done, piece);
		}
		return ints;
	}

	long[] longs() throws IOException {
		long[] longs = new long[count(Long.BYTES)];
		for (int done = 0, piece; done < longs.length; done += piece) {
			piece = Math.min(ArrayWriter.PIECE / Long.BYTES, longs.length - done);
			piece(piece * Long.BYTES).asLongBuffer().get(longs, done, piece);
		}
		return longs;
	}

	double[] doubles() throws IOException {
		double[] doubles = new double[count(Double.BYTES)];
		for (int done = 0, piece; done < doubles.length; done += piece) {
			piece = Math.min(ArrayWriter.PIECE / Double.BYTES, doubles.length - done);
			piece(piece * Double.BYTES).asDoubleBuffer().get(doubles, done, piece);
		}
		return doubles;
	}

	/** Whether nothing is left but the sum, and it is that of what was read. */
	boolean isWhole() throws IOException {
		if (this.left != 0) {
			return false;
		}
		long expected = this.sum.getValue();
		this.left = Long.BYTES;
		return number() == expected;
	}

	private ByteBuffer piece(int size) throws IOException {
		if (size > this.left) {
			throw new EOFException();
		}
		this.left -= size;
		this.buffer.clear().limit(size);
		while (this.buffer.hasRemaining()) {
			if (this.channel.read(this.buffer) < 0) {
				throw new EOFException();
			}
		}
		this.buffer.flip();
		this.sum.update(this.buffer.duplicate());
		return this.buffer;
	}

}
