package dev.waymark.seed.importing.rows;

import java.io.IOException;
import java.nio.file.Path;

import dev.waymark.seed.form.EntityForm;
import org.jspecify.annotations.Nullable;

/**
 * Opens files in our own form.
 */
public final class OwnFiles {

	private OwnFiles() {
	}

	/**
	 * Opens a file with an object on each line.
	 * @param file the file
	 * @param usual what objects without a type are, null for nothing
	 * @return its rows
	 * @throws IOException if the file cannot be read
	 */
	public static RowReader jsonLines(Path file, @Nullable EntityForm usual) throws IOException {
		return new JsonLines(file, usual);
	}

	/**
	 * Opens a table.
	 * @param file the file
	 * @param usual what rows are where there is no column {@code type}, null for nothing
	 * @return its rows
	 * @throws IOException if the file cannot be read, or has no header
	 */
	public static RowReader table(Path file, @Nullable EntityForm usual) throws IOException {
		return new Table(file, usual);
	}

}
