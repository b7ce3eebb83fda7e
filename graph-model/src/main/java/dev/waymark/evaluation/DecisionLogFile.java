package dev.waymark.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;

/**
 * A log of another system as CSV: {@code timestamp,item,position,reward,propensity}, or
 * with the Open Bandit Dataset's names of the columns,
 * {@code timestamp,item_id,position,click,propensity_score}. Other columns are passed
 * over.
 */
public final class DecisionLogFile {

	private DecisionLogFile() {
	}

	/**
	 * Reads a file.
	 * @param file CSV in UTF-8, with the names of the columns in the first line
	 * @return its rows, in its order
	 * @throws IOException if it cannot be read
	 * @throws InputException if a column is missing or a value cannot be, with the line
	 */
	public static List<LoggedChoice> read(Path file) throws IOException {
		List<LoggedChoice> rows = new ArrayList<>();
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
			.skipEmptyLines(true)
			.detectBomHeader(true)
			.ofNamedCsvRecord(file)) {
			for (NamedCsvRecord row : reader) {
				rows.add(choice(row));
			}
		}
		catch (CsvParseException ex) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, String.valueOf(file),
					"this is no readable table (%s); send CSV with commas".formatted(ex.getMessage()));
		}
		if (rows.isEmpty()) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, String.valueOf(file),
					"there is no row in it, so nothing was changed; the first line names the columns, "
							+ "timestamp,item,position,reward,propensity");
		}
		return rows;
	}

	private static LoggedChoice choice(NamedCsvRecord row) {
		String place = "line " + row.getStartingLineNumber();
		try {
			return new LoggedChoice(parsed("timestamp", value(row, "timestamp", "timestamp"), DecisionLogFile::moment),
					value(row, "item", "item_id"),
					parsed("position", value(row, "position", "position"), Integer::valueOf),
					parsed("reward", value(row, "reward", "click"), Double::valueOf),
					parsed("propensity", value(row, "propensity", "propensity_score"), Double::valueOf));
		}
		catch (IllegalArgumentException ex) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, place, String.valueOf(ex.getMessage()));
		}
	}

	private static <T> T parsed(String column, String text, Function<String, T> parser) {
		try {
			return parser.apply(text.strip());
		}
		catch (DateTimeException | NumberFormatException ex) {
			throw new IllegalArgumentException("%s is \"%s\"; write %s".formatted(column, text,
					column.equals("timestamp") ? "a moment with its offset, such as 2026-03-01T12:00:00Z" : "a number"),
					ex);
		}
	}

	private static String value(NamedCsvRecord row, String name, String otherName) {
		return row.findField(name)
			.or(() -> row.findField(otherName))
			.orElseThrow(() -> new IllegalArgumentException(
					"there is no \"%s\"; each line has timestamp,item,position,reward,propensity".formatted(name)));
	}

	/** RFC 3339, or the same with a space before the time of day. */
	private static Instant moment(String text) {
		return OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
	}

}
