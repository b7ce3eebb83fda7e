package dev.waymark.seed.importing.source.xml;

import java.io.Writer;

/**
 * Takes characters up to a limit and forgets the rest.
 */
final class BoundedText extends Writer {

	private final StringBuilder text = new StringBuilder();

	private final int limit;

	private boolean full;

	BoundedText(int limit) {
		this.limit = limit;
	}

	@Override
	public void write(char[] characters, int offset, int length) {
		int taken = Math.min(length, this.limit - this.text.length());
		this.text.append(characters, offset, taken);
		this.full |= taken < length;
	}

	@Override
	public void flush() {
		// Nothing is kept elsewhere.
	}

	@Override
	public void close() {
		// Nothing is open.
	}

	boolean isFull() {
		return this.full;
	}

	int length() {
		return this.text.length();
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
