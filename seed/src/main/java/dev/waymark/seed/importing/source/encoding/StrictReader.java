package dev.waymark.seed.importing.source.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

import dev.waymark.seed.importing.source.UnreadableSourceException;

/**
 * Decodes a file without replacing anything: all that stands before a wrong byte is
 * handed over, then reading ends with the byte's line. A byte order mark is left out.
 */
public final class StrictReader extends Reader {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final int BUFFERED = 16 * 1024;

	private final InputStream in;

	private final CharsetDecoder decoder;

	private final ByteBuffer bytes = ByteBuffer.allocate(BUFFERED).flip();

	private final CharBuffer chars = CharBuffer.allocate(BUFFERED).flip();

	private long line = 1;

	private char last;

	private boolean bytesEnded;

	private boolean ended;

	/**
	 * Decodes bytes.
	 * @param in the bytes, closed with this reader
	 * @param charset what they are written in
	 * @throws IOException if the bytes cannot be read
	 */
	public StrictReader(InputStream in, Charset charset) throws IOException {
		this.in = in;
		this.decoder = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		if (filled() && this.chars.get(this.chars.position()) == BYTE_ORDER_MARK) {
			this.chars.get();
		}
	}

	/**
	 * Leaves out white space up to the first other character.
	 * @return how many lines that were
	 * @throws IOException if the bytes cannot be read
	 */
	public long skipBlank() throws IOException {
		long before = this.line;
		while (filled() && Character.isWhitespace(this.chars.get(this.chars.position()))) {
			count(this.chars.get());
		}
		return this.line - before;
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (!filled()) {
			return -1;
		}
		int count = Math.min(length, this.chars.remaining());
		this.chars.get(target, offset, count);
		for (int i = offset; i < offset + count; i++) {
			count(target[i]);
		}
		return count;
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

	private void count(char next) {
		if (next == '\r' || (next == '\n' && this.last != '\r')) {
			this.line++;
		}
		this.last = next;
	}

	private boolean filled() throws IOException {
		while (!this.chars.hasRemaining() && !this.ended) {
			decode();
		}
		return this.chars.hasRemaining();
	}

	private void decode() throws IOException {
		this.chars.clear();
		CoderResult result = this.decoder.decode(this.bytes, this.chars, this.bytesEnded);
		if (result.isUnderflow() && this.bytesEnded) {
			result = this.decoder.flush(this.chars);
			this.ended = result.isUnderflow();
		}
		this.chars.flip();
		if (this.chars.hasRemaining() || this.ended) {
			return;
		}
		if (result.isError()) {
			throw new UnreadableSourceException(this.line,
					"Holds bytes that are not %s (%s); save the file in that encoding, or name the one it is written in."
						.formatted(this.decoder.charset().name(), wrongBytes(result.length())));
		}
		refill();
	}

	private void refill() throws IOException {
		this.bytes.compact();
		int read = this.in.read(this.bytes.array(), this.bytes.position(), this.bytes.remaining());
		if (read < 0) {
			this.bytesEnded = true;
		}
		else {
			this.bytes.position(this.bytes.position() + read);
		}
		this.bytes.flip();
	}

	private String wrongBytes(int length) {
		StringBuilder text = new StringBuilder("0x");
		for (int i = 0; i < Math.min(length, this.bytes.remaining()); i++) {
			text.append("%02X".formatted(this.bytes.get(this.bytes.position() + i)));
		}
		return text.toString();
	}

}
