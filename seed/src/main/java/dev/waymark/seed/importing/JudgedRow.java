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
 */
record JudgedRow(long position, long line, @Nullable Edit edit, String key, String field, String reason,
		boolean refused) {

	static JudgedRow of(long position, long line, Edit edit) {
		return new JudgedRow(position, line, edit, edit.key(), "", "", false);
	}

	static JudgedRow left(long position, Row.Left row) {
		return new JudgedRow(position, row.line(), null, row.name(), row.field(), row.reason(), row.fault());
	}

	static JudgedRow refused(long position, long line, String key, InputException fault) {
		return new JudgedRow(position, line, null, key, field(fault), String.valueOf(fault.getMessage()), true);
	}

	JudgedRow because(InputException fault) {
		return refused(this.position, this.line, this.key, fault);
	}

	Stream<Edit> edits() {
		return Stream.ofNullable(this.edit);
	}

	/** Its line in the report. */
	List<String> line(String file) {
		return List.of(file, String.valueOf(this.line), this.refused ? "refused" : "skipped", this.key, this.field,
				this.reason);
	}

	/** The path without the row itself, which is its first part. */
	private static String field(InputException fault) {
		return fault.argument().substring(fault.argument().indexOf('.') + 1);
	}

}
