package dev.waymark.seed.importing.rows;

import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, each ending with LF or CR LF. Of a line that is too long the
 * beginning is kept and the rest skipped.
 */
final class Lines implements AutoCloseable {

	/** Characters. */
	static final int LONGEST = 1 << 20;

	private final Reader reader;

	private final char[] buffer = new char[1 << 15];

	private final StringBuilder line = new StringBuilder();

	private int position;

	private int end;

	private long number;

	private boolean tooLong;

	Lines(Reader reader) {
		this.reader = reader;
	}

	/** The next line without its end, or null behind the last. */
	@Nullable String next() throws IOException {
		this.line.setLength(0);
		this.tooLong = false;
		boolean any = false;
		while (fill()) {
			any = true;
			int from = this.position;
			while (this.position < this.end && this.buffer[this.position] != '\n') {
				this.position++;
			}
			keep(from, this.position);
			if (this.position < this.end) {
				this.position++;
				break;
			}
		}
		if (!any) {
			return null;
		}
		this.number++;
		int length = this.line.length();
		return (length > 0 && this.line.charAt(length - 1) == '\r') ? this.line.substring(0, length - 1)
				: this.line.toString();
	}

	/** Of the line that was read last, from 1. */
	long number() {
		return this.number;
	}

	/** Whether the line that was read last was cut. */
	boolean isTooLong() {
		return this.tooLong;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

	private void keep(int from, int to) {
		int room = LONGEST - this.line.length();
		this.tooLong |= to - from > room;
		this.line.append(this.buffer, from, Math.min(to - from, room));
	}

	private boolean fill() throws IOException {
		if (this.position == this.end) {
			this.position = 0;
			this.end = Math.max(0, this.reader.read(this.buffer));
		}
		return this.end > 0;
	}

}
