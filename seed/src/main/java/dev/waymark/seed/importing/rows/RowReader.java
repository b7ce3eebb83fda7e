package dev.waymark.seed.importing.rows;

import java.io.IOException;

/**
 * Goes through a file from its beginning to its end.
 */
public interface RowReader extends AutoCloseable {

	/**
	 * Goes on to the next row.
	 * @return false at the end
	 * @throws IOException if nothing behind can be read
	 */
	boolean advance() throws IOException;

	/**
	 * Tells the row from the others of the file: the same each time it is read, and
	 * larger than those before it.
	 * @return from 1
	 */
	long position();

	/**
	 * The row itself.
	 * @return what it holds
	 */
	Row row();

	@Override
	void close() throws IOException;

}
