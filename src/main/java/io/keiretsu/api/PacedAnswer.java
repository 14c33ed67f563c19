package io.keiretsu.api;

import java.io.IOException;
import java.io.PrintWriter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;

/**
 * An answer that tells when it begins to leave, and is given up where it is taken too
 * slowly.
 */
final class PacedAnswer extends HttpServletResponseWrapper {

	private final Runnable leaving;

	private @Nullable ServletOutputStream out;

	private boolean givenUp;

	/**
	 * Wraps an answer.
	 * @param answer any
	 * @param leaving is run before its first byte is written, and perhaps again later
	 */
	PacedAnswer(HttpServletResponse answer, Runnable leaving) {
		super(answer);
		this.leaving = leaving;
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		ServletOutputStream paced = this.out;
		if (paced == null) {
			paced = new Paced(super.getOutputStream());
			this.out = paced;
		}
		return paced;
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		this.leaving.run();
		return super.getWriter();
	}

	/**
	 * Breaks the connection off where the answer was given up, so that nobody takes the
	 * part that left for the whole.
	 */
	void requireTaken() throws ClientAbortException {
		if (this.givenUp) {
			throw new ClientAbortException("The answer was taken too slowly");
		}
	}

	private final class Paced extends ServletOutputStream {

		private final ServletOutputStream target;

		private final Pace pace = new Pace();

		Paced(ServletOutputStream target) {
			this.target = target;
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			PacedAnswer.this.leaving.run();
			long began = System.nanoTime();
			this.target.write(bytes, offset, length);
			moved(length, began);
		}

		@Override
		public void flush() throws IOException {
			long began = System.nanoTime();
			this.target.flush();
			moved(0, began);
		}

		private void moved(int count, long began) throws ClientAbortException {
			try {
				this.pace.moved(count, began);
			}
			catch (ClientAbortException slow) {
				PacedAnswer.this.givenUp = true;
				throw slow;
			}
		}

		@Override
		public void close() throws IOException {
			this.target.close();
		}

		@Override
		public boolean isReady() {
			return this.target.isReady();
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			this.target.setWriteListener(listener);
		}

	}

}
