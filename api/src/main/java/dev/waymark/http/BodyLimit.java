package dev.waymark.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import dev.waymark.error.ErrorCode;
import dev.waymark.error.HttpErrors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are larger than the server takes, whether their length was
 * announced or not.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

	private final int limit;

	private final HttpErrors errors;

	BodyLimit(HttpSettings settings, HttpErrors errors) {
		this.limit = Math.toIntExact(settings.maxBody().toBytes());
		this.errors = errors;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("POST");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] body = (request.getContentLengthLong() > this.limit) ? null
				: request.getInputStream().readNBytes(this.limit + 1);
		if (body == null || body.length > this.limit) {
			this.errors.write(response, HttpStatus.CONTENT_TOO_LARGE, ErrorCode.PAYLOAD_TOO_LARGE,
					"The body is larger than the " + this.limit
							+ " bytes that the server takes; send less, or raise waymark.http.max-body.");
			return;
		}
		chain.doFilter(new Held(request, body), response);
	}

	private static final class Held extends HttpServletRequestWrapper {

		private final ServletInputStream body;

		Held(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = new HeldStream(new ByteArrayInputStream(body));
		}

		@Override
		public ServletInputStream getInputStream() {
			return this.body;
		}

	}

	private static final class HeldStream extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		HeldStream(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.bytes.read(target, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("The body is read as a whole");
		}

	}

}
