package dev.waymark.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvReportTests {

	private final ByteArrayOutputStream file = new ByteArrayOutputStream();

	@ParameterizedTest
	@ValueSource(
			strings = { "=HYPERLINK(\"http://example.org\")", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1" })
	void textThatASpreadsheetWouldRunIsDefused(String text) {
		row(text);
		assertThat(written().lines().skip(1)).first().asString().matches("\"?'.*");
		assertThat(written()).contains("'" + text.replace("\"", "\"\""));
	}

	@Test
	void numbersStayNumbers() {
		row(-1.5, 0, 12L);
		assertThat(written()).endsWith("\r\n-1.5,0,12\r\n");
	}

	@Test
	void whatHoldsSeparatorsIsQuoted() {
		row("one, two", "say \"hi\"", "two\nlines");
		assertThat(written()).endsWith("\r\n\"one, two\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
	}

	@Test
	void nothingIsAnEmptyCell() {
		row(null, "", "x");
		assertThat(written()).endsWith("\r\n,,x\r\n");
	}

	@Test
	void spreadsheetsSeeThatItIsUtf8() {
		row("Mitä se maksaa?", "多少钱？", "Сколько?");
		assertThat(this.file.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(written()).endsWith("Mitä se maksaa?,多少钱？,Сколько?\r\n");
	}

	private void row(Object... cells) {
		CsvReport report = CsvReport.to(this.file, List.of("a", "b", "c"));
		report.row(cells);
		report.flush();
	}

	private String written() {
		return this.file.toString(StandardCharsets.UTF_8);
	}

}
