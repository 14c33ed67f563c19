package io.keiretsu.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose body is here already, so that no place is held while it is sent.
 */
final class WholeBody extends HttpServletRequestWrapper {

	private static final int PIECE = 8192;

	private final byte[] body;

	/**
	 * Takes the body in.
	 * @param request says how long it is
	 * @throws org.apache.catalina.connector.ClientAbortException if it is sent too slowly
	 */
	WholeBody(HttpServletRequest request) throws IOException {
		super(request);
		ByteArrayOutputStream whole = new ByteArrayOutputStream(Math.max(PIECE, request.getContentLength()));
		byte[] piece = new byte[PIECE];
		Pace pace = new Pace();
		InputStream in = request.getInputStream();
		long began = System.nanoTime();
		for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
			whole.write(piece, 0, count);
			pace.moved(count, began);
			began = System.nanoTime();
		}
		this.body = whole.toByteArray();
	}

	@Override
	public ServletInputStream getInputStream() {
		ByteArrayInputStream rest = new ByteArrayInputStream(this.body);
		return new ServletInputStream() {

			@Override
			public int read() {
				return rest.read();
			}

			@Override
			public int read(byte[] target, int offset, int length) {
				return rest.read(target, offset, length);
			}

			@Override
			public boolean isFinished() {
				return rest.available() == 0;
			}

			@Override
			public boolean isReady() {
				return true;
			}

			@Override
			public void setReadListener(ReadListener listener) {
				throw new IllegalStateException("the body is here already");
			}

		};
	}

}
