package dev.waymark.seed.importing.source;

import java.io.IOException;

/**
 * From this line on a file cannot be read.
 */
public final class UnreadableSourceException extends IOException {

	private static final long serialVersionUID = 1L;

	private final long line;

	/**
	 * Tells where reading ended.
	 * @param line from 1
	 * @param message a sentence with the way out
	 */
	public UnreadableSourceException(long line, String message) {
		super(message);
		this.line = line;
	}

	/**
	 * Where reading ended.
	 * @return the line, from 1
	 */
	public long line() {
		return this.line;
	}

}
