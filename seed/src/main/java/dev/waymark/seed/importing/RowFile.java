package dev.waymark.seed.importing;

import java.io.IOException;

import dev.waymark.seed.importing.rows.RowReader;

/**
 * A file that can be read several times.
 */
@FunctionalInterface
interface RowFile {

	/** Opens it at its beginning. */
	RowReader open() throws IOException;

}
