package dev.waymark.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as CSV (RFC 4180), row by row, so that its length costs no memory.
 * UTF-8 with a byte order mark, since spreadsheets take anything else for their own code
 * page. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
public final class CsvReport {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** A cell that begins so is a formula, in full width for some East Asian settings. */
	private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

	private final Writer target;

	private final CsvWriter rows;

	private CsvReport(Writer target) {
		this.target = target;
		this.rows = CsvWriter.builder().build(target);
	}

	/**
	 * Begins a report.
	 * @param target where to write to; the caller closes it
	 * @param columns the names of the columns
	 * @return the report
	 * @throws UncheckedIOException if it cannot be written
	 */
	public static CsvReport to(OutputStream target, List<String> columns) {
		CsvReport report = new CsvReport(new OutputStreamWriter(target, StandardCharsets.UTF_8));
		try {
			report.target.write(BYTE_ORDER_MARK);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		report.row(columns.toArray());
		return report;
	}

	/**
	 * Adds a row.
	 * @param cells one a column; null is empty, a number stays a number, all else is text
	 * @throws UncheckedIOException if it cannot be written
	 */
	public void row(@Nullable Object... cells) {
		this.rows.writeRecord(Arrays.stream(cells).map(CsvReport::text).toList());
	}

	/**
	 * Hands over what is written so far.
	 * @throws UncheckedIOException if it cannot be written
	 */
	public void flush() {
		try {
			this.rows.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A text as it may stand in a cell.
	 * @param text any text
	 * @return the text, behind an apostrophe where a spreadsheet would run it as a
	 * formula
	 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV
	 * injection</a>
	 */
	public static String defused(String text) {
		return (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	private static String text(@Nullable Object cell) {
		if (cell == null) {
			return "";
		}
		return (cell instanceof Number) ? cell.toString() : defused(cell.toString());
	}

}
