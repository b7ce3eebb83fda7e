package dev.waymark.studio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import dev.waymark.graph.GraphUnavailableException;
import dev.waymark.report.CsvReport;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A report to download, sent while it is written.
 */
final class CsvFile {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private CsvFile() {
	}

	/**
	 * Sends a report.
	 * @param name of the file
	 * @param columns names of its columns
	 * @param rows writes the rows
	 */
	static ServerResponse send(String name, List<String> columns, Consumer<CsvReport> rows) {
		return ServerResponse.ok()
			.contentType(CSV)
			.header("Content-Disposition", ContentDisposition.attachment().filename(name).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Cache-Control", "no-store")
			.build((_, response) -> {
				write(response, columns, rows);
				return null;
			});
	}

	private static void write(HttpServletResponse response, List<String> columns, Consumer<CsvReport> rows)
			throws IOException {
		response.setContentType(CSV.toString());
		try {
			CsvReport report = CsvReport.to(response.getOutputStream(), columns);
			rows.accept(report);
			report.flush();
		}
		catch (GraphUnavailableException ex) {
			throw response.isCommitted() ? new DownloadBrokenException(ex) : ex;
		}
	}

}
