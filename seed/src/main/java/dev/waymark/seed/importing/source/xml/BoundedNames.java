package dev.waymark.seed.importing.source.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

import dev.waymark.seed.importing.source.UnreadableSourceException;

/**
 * Ends reading at a name without end, which the parser would take whole into memory.
 */
final class BoundedNames extends FilterReader {

	private static final int LONGEST = 10_000;

	private static final char NOTHING = ' ';

	private long line;

	/** In a tag, an instruction, a reference or a document type, where names stand. */
	private boolean named;

	/** The quotation mark that is open in a tag, or a space. */
	private char quote = NOTHING;

	private char last = NOTHING;

	private int length;

	/**
	 * Watches over a document.
	 * @param text the document
	 * @param line its first line, from 1
	 */
	BoundedNames(Reader text, long line) {
		super(text);
		this.line = line;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		int count = super.read(target, offset, length);
		for (int i = offset; i < offset + count; i++) {
			watch(target[i]);
		}
		return count;
	}

	private void watch(char next) throws UnreadableSourceException {
		if (next == '\n') {
			this.line++;
		}
		if (this.last == '!' && (next == '-' || next == '[')) {
			// A comment or unparsed text, where no name stands.
			this.named = false;
		}
		if (this.named && isOfName(next)) {
			if (++this.length > LONGEST) {
				throw new UnreadableSourceException(this.line,
						"Has a name of more than %,d characters; shorten it.".formatted(LONGEST));
			}
		}
		else {
			this.length = 0;
			mark(next);
		}
		this.last = next;
	}

	private void mark(char next) {
		if (this.quote != NOTHING) {
			boolean left = next == this.quote || next == '<';
			this.quote = left ? NOTHING : this.quote;
			this.named = left || next == '&';
		}
		else if (next == '<' || next == '&') {
			this.named = true;
		}
		else if (next == '>' || next == ';') {
			this.named = false;
		}
		else if (this.named && this.last == '=' && (next == '"' || next == '\'')) {
			this.quote = next;
			this.named = false;
		}
	}

	private static boolean isOfName(char next) {
		return Character.isLetterOrDigit(next) || Character.isSurrogate(next) || next == '_' || next == '-'
				|| next == '.' || next == ':';
	}

}
