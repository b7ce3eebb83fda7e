package dev.waymark.seed.importing;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.editing.BulkOutcome;
import dev.waymark.editing.BulkOutcome.State;
import dev.waymark.editing.Edit;
import dev.waymark.input.InputException;
import dev.waymark.seed.importing.Ledger.Step;
import org.jspecify.annotations.Nullable;

/**
 * Rows that go into the graph in one transaction, and what became of each.
 *
 * @param file the file's name, for the report
 * @param rows in the file's order
 * @param last whether rows that name what is not there wait no longer
 */
record Batch(String file, List<JudgedRow> rows, boolean last) {

	List<Edit> edits() {
		return this.rows.stream().flatMap(JudgedRow::edits).toList();
	}

	/**
	 * Counts and reports.
	 * @param before how far the file was
	 * @param outcomes one for each edit
	 * @param report gets the lines of rows that stay out, and notes; what it has of an
	 * earlier try is taken back
	 */
	Step judge(Checkpoint before, List<BulkOutcome> outcomes, ReportFile report) {
		Tally tally = before.tally();
		List<Long> waiting = new ArrayList<>();
		List<List<String>> lines = new ArrayList<>();
		int edit = 0;
		for (JudgedRow row : this.rows) {
			BulkOutcome outcome = (row.edit() != null) ? outcomes.get(edit++) : null;
			if (outcome != null && outcome.state() == State.UNRESOLVED && !this.last) {
				waiting.add(row.position());
				continue;
			}
			tally = tally.plus(counted(row, outcome));
			InputException fault = (outcome != null) ? outcome.fault() : null;
			if (fault != null) {
				lines.add(row.because(fault).line(this.file));
			}
			else if (outcome == null) {
				lines.add(row.line(this.file));
			}
			else {
				lines.addAll(row.noteLines(this.file));
			}
		}
		if (!lines.isEmpty()) {
			report.write(lines);
		}
		return new Step(new Checkpoint(before.pass(), this.rows.getLast().position(), tally, report.length()), waiting);
	}

	private static Tally counted(JudgedRow row, @Nullable BulkOutcome outcome) {
		if (outcome == null) {
			return row.refused() ? new Tally(0, 0, 0, 0, 1) : new Tally(0, 0, 0, 1, 0);
		}
		return switch (outcome.state()) {
			case CREATED -> new Tally(1, 0, 0, 0, 0);
			case UPDATED -> new Tally(0, 1, 0, 0, 0);
			case UNCHANGED -> new Tally(0, 0, 1, 0, 0);
			case REFUSED, UNRESOLVED -> new Tally(0, 0, 0, 0, 1);
		};
	}

}
