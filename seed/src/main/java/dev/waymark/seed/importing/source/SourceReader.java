package dev.waymark.seed.importing.source;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Reads a source file from its beginning to its end.
 */
public interface SourceReader extends AutoCloseable {

	/**
	 * The next thing in the file. A damaged one is told as a {@link SkippedPiece} where
	 * reading can go on behind it.
	 * @return the next thing, or null at the end
	 * @throws UnreadableSourceException where nothing behind can be read
	 * @throws IOException if the file cannot be read at all
	 */
	@Nullable Piece next() throws IOException;

	@Override
	void close() throws IOException;

}
