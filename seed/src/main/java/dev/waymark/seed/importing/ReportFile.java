package dev.waymark.seed.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.waymark.report.CsvReport;

/**
 * A table of the rows that did not go into the graph, and of what was noted about those
 * that did. Cells that a spreadsheet would take for a formula begin with an apostrophe.
 */
final class ReportFile implements AutoCloseable {

	private static final List<String> HEADER = List.of("file", "line", "kind", "key", "field", "reason");

	private final FileChannel channel;

	/**
	 * Opens a report.
	 * @param file is made where there is none
	 * @param kept how many bytes of it stay; 0 begins it anew
	 */
	ReportFile(Path file, long kept) {
		try {
			requireReport(file, kept);
			this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			lock();
			returnTo(kept);
			if (this.channel.size() == 0) {
				write(List.of(HEADER));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("--report " + file + " cannot be written (" + ex.getMessage() + ")", ex);
		}
	}

	/** Two runs in one report would spoil it for both. */
	private void lock() throws IOException {
		try {
			if (this.channel.tryLock() != null) {
				return;
			}
		}
		catch (OverlappingFileLockException _) {
			// told below
		}
		this.channel.close();
		throw new IOException("another import is writing it, give another file");
	}

	/** Nothing else is overwritten, and what an interrupted run told is not lost. */
	private static void requireReport(Path file, long kept) throws IOException {
		byte[] beginning = String.join(",", HEADER).getBytes(StandardCharsets.UTF_8);
		long size = Files.exists(file) ? Files.size(file) : 0;
		if (size > 0) {
			try (InputStream there = Files.newInputStream(file)) {
				if (!Arrays.equals(there.readNBytes(beginning.length), beginning)) {
					throw new IOException("it holds something else than a report, give another file");
				}
			}
		}
		if (size < kept) {
			throw new IOException("it is not the report of the run that was interrupted, give that one, or --restart");
		}
	}

	/** Its length in bytes. */
	long length() {
		try {
			return this.channel.position();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes back what stands behind a length. */
	void returnTo(long length) {
		try {
			this.channel.truncate(length);
			this.channel.position(Math.min(length, this.channel.size()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes lines; their cells in the order of the header. */
	void write(List<List<String>> lines) {
		StringWriter text = new StringWriter();
		try (CsvWriter writer = CsvWriter.builder().build(text)) {
			lines.forEach((line) -> writer.writeRecord(line.stream().map(CsvReport::defused).toList()));
			writer.flush();
			ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
			while (bytes.hasRemaining()) {
				this.channel.write(bytes);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the report cannot be written (" + ex.getMessage() + ")", ex);
		}
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
