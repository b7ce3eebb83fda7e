package dev.waymark.seed.importing;

import java.util.List;
import java.util.stream.Stream;

import dev.waymark.editing.Edit;
import dev.waymark.input.InputException;
import dev.waymark.seed.importing.rows.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row as an edit, or the reason why there is none.
 *
 * @param position of the row in its file
 * @param line where it begins
 * @param edit what it asks for, null for a row that stays out
 * @param key of its entity, or its name; may be empty
 * @param field the field at fault; may be empty
 * @param reason why it stays out; empty for an edit
 * @param refused whether it stays out because it cannot be
 * @param notes what its reader had to assume or to leave out
 */
record JudgedRow(long position, long line, @Nullable Edit edit, String key, String field, String reason,
		boolean refused, List<String> notes) {

	JudgedRow {
		notes = List.copyOf(notes);
	}

	static JudgedRow of(long position, long line, Edit edit) {
		return new JudgedRow(position, line, edit, edit.key(), "", "", false, List.of());
	}

	static JudgedRow left(long position, Row.Left row) {
		return new JudgedRow(position, row.line(), null, row.name(), row.field(), row.reason(), row.fault(), List.of());
	}

	static JudgedRow refused(long position, long line, String key, InputException fault) {
		return new JudgedRow(position, line, null, key, field(fault), String.valueOf(fault.getMessage()), true,
				List.of());
	}

	JudgedRow because(InputException fault) {
		return refused(this.position, this.line, this.key, fault);
	}

	JudgedRow noting(List<String> told) {
		return new JudgedRow(this.position, this.line, this.edit, this.key, this.field, this.reason, this.refused,
				told);
	}

	Stream<Edit> edits() {
		return Stream.ofNullable(this.edit);
	}

	/** Its line in the report. */
	List<String> line(String file) {
		return List.of(file, String.valueOf(this.line), this.refused ? "refused" : "skipped", this.key, this.field,
				this.reason);
	}

	/** A line of the report for each note. */
	List<List<String>> noteLines(String file) {
		return this.notes.stream()
			.map((note) -> List.of(file, String.valueOf(this.line), "noted", this.key, "", note))
			.toList();
	}

	/** The path without the row itself, which is its first part. */
	private static String field(InputException fault) {
		return fault.argument().substring(fault.argument().indexOf('.') + 1);
	}

}
