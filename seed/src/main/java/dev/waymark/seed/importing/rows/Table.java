package dev.waymark.seed.importing.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.waymark.seed.form.EntityForm;
import dev.waymark.seed.importing.source.UnreadableSourceException;
import org.jspecify.annotations.Nullable;

/**
 * A table with the names of its columns in the first line, and commas, semicolons or tabs
 * between its cells (RFC 4180).
 */
final class Table implements RowReader {

	private static final int LARGEST_CELL = 1 << 20;

	private static final int HEADER = 1 << 16;

	private final CsvReader<CsvRecord> reader;

	private final Iterator<CsvRecord> records;

	private final TableHeader header;

	private @Nullable CsvRecord record;

	private long line;

	/**
	 * Opens a file and reads its first line.
	 * @param file the file
	 * @param usual what rows are where there is no column {@code type}, null for nothing
	 * @throws UnreadableSourceException if there is no header
	 */
	Table(Path file, @Nullable EntityForm usual) throws IOException {
		BufferedReader text = new BufferedReader(TextFile.open(file), HEADER);
		try {
			this.reader = CsvReader.builder()
				.fieldSeparator(separator(text))
				.maxBufferSize(16 * LARGEST_CELL)
				.skipEmptyLines(true)
				.allowExtraFields(true)
				.allowMissingFields(true)
				.ofCsvRecord(text);
			this.records = this.reader.iterator();
			if (!advance()) {
				throw new UnreadableSourceException(1,
						"the file is empty; begin it with the names of its columns: id,title,url,…");
			}
			this.header = new TableHeader(record().getFields(), usual);
		}
		catch (IOException | RuntimeException ex) {
			text.close();
			throw ex;
		}
	}

	@Override
	public boolean advance() throws IOException {
		try {
			this.record = this.records.next();
			this.line = record().getStartingLineNumber();
			return true;
		}
		catch (NoSuchElementException ex) {
			return false;
		}
		catch (CsvParseException ex) {
			throw new UnreadableSourceException(this.line + 1,
					"from here on the table cannot be read (%s); look for a quotation mark that is never closed"
						.formatted(ex.getMessage()));
		}
	}

	@Override
	public long position() {
		return this.line;
	}

	@Override
	public Row row() {
		List<String> cells = record().getFields();
		if (cells.stream().anyMatch(TextFile::isDamaged)) {
			return TextFile.damaged(this.line);
		}
		return this.header.row(this.line, cells);
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

	private CsvRecord record() {
		if (this.record == null) {
			throw new IllegalStateException("no row yet");
		}
		return this.record;
	}

	/** The one of the three that stands most often in the first line. */
	private static char separator(BufferedReader text) throws IOException {
		char[] beginning = new char[HEADER];
		text.mark(HEADER);
		int length = Math.max(0, text.read(beginning, 0, HEADER));
		text.reset();
		String line = new String(beginning, 0, length).lines().findFirst().orElse("");
		char best = ',';
		for (char each : new char[] { ';', '\t' }) {
			if (count(line, each) > count(line, best)) {
				best = each;
			}
		}
		return best;
	}

	private static long count(String line, char separator) {
		return line.chars().filter((each) -> each == separator).count();
	}

}
