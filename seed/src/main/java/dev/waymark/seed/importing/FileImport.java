package dev.waymark.seed.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.waymark.seed.importing.RowJudge.PlacedRow;
import dev.waymark.seed.importing.rows.Row;
import dev.waymark.seed.importing.rows.RowReader;
import dev.waymark.seed.importing.source.UnreadableSourceException;

/**
 * Brings one file into the graph. First all of its rows; those that name what is not
 * there yet wait, and are taken again once everything else is in.
 */
final class FileImport {

	private final String name;

	private final RowFile file;

	private final RowJudge judge;

	private final Ledger ledger;

	private final BatchLine line;

	private final int batchSize;

	private final List<PlacedRow> rows = new ArrayList<>();

	private final Set<String> keys = new HashSet<>();

	/**
	 * Prepares the import of a file.
	 * @param name its name, for the report
	 * @param file the file
	 * @param judge turns rows into edits
	 * @param ledger takes batches
	 * @param line on which batches wait for the ledger
	 * @param batchSize how many rows are one transaction
	 */
	FileImport(String name, RowFile file, RowJudge judge, Ledger ledger, BatchLine line, int batchSize) {
		this.name = name;
		this.file = file;
		this.judge = judge;
		this.ledger = ledger;
		this.line = line;
		this.batchSize = batchSize;
	}

	/**
	 * Reads the file, behind what is in already. A file that breaks off is told as a row,
	 * and what was read of it stays.
	 */
	void first() throws IOException {
		if (this.ledger.checkpoint().pass() > 1) {
			return;
		}
		long done = this.ledger.checkpoint().position();
		long position = 0;
		try (RowReader reader = this.file.open()) {
			while (reader.advance()) {
				position = reader.position();
				if (position > done) {
					add(position, reader.row(), this.batchSize, false);
				}
			}
		}
		catch (UnreadableSourceException ex) {
			add(Math.max(done, position) + 1, new Row.Left(ex.line(), "", "", String.valueOf(ex.getMessage()), true),
					this.batchSize, false);
		}
		turn(false);
	}

	/**
	 * Takes again what waits.
	 * @param last whether it waits no longer after that
	 * @param size how many rows are one transaction
	 */
	void again(boolean last, int size) throws IOException {
		long done = this.ledger.checkpoint().position();
		List<Long> waiting = this.ledger.waiting(done);
		try (RowReader reader = this.file.open()) {
			while (!waiting.isEmpty() && reader.advance()) {
				if (reader.position() == waiting.getFirst()) {
					add(reader.position(), reader.row(), size, last);
					waiting = (waiting.size() > 1) ? waiting.subList(1, waiting.size())
							: this.ledger.waiting(reader.position());
				}
			}
		}
		turn(last);
	}

	long countWaiting() {
		return this.ledger.countWaiting();
	}

	long countDone() {
		return this.ledger.checkpoint().tally().rows();
	}

	boolean isAtBeginning() {
		return this.ledger.checkpoint().position() == 0;
	}

	Tally finish() {
		this.ledger.finish();
		return this.ledger.checkpoint().tally();
	}

	/** A key stands in a batch once: its rows are applied one after another. */
	private void add(long position, Row row, int size, boolean last) {
		String key = this.judge.key(row);
		if (this.rows.size() >= size || (!key.isEmpty() && !this.keys.add(key))) {
			flush(last);
			this.keys.add(key);
		}
		this.rows.add(new PlacedRow(position, row));
	}

	private void flush(boolean last) {
		if (!this.rows.isEmpty()) {
			this.line.take(this.ledger, new Batch(this.name, this.judge.judge(this.rows), last));
			this.rows.clear();
			this.keys.clear();
		}
	}

	private void turn(boolean last) {
		flush(last);
		this.line.await();
		this.ledger.turn();
	}

}
