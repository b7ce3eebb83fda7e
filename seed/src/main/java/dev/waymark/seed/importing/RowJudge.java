package dev.waymark.seed.importing;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.editing.Edit;
import dev.waymark.input.InputException;
import dev.waymark.seed.importing.mapping.ItemMapper;
import dev.waymark.seed.importing.mapping.MappedItem;
import dev.waymark.seed.importing.rows.Row;
import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.SourceItem;

/**
 * Turns rows into edits. Things that other systems exported are turned together, so that
 * the graph is asked once for all of a batch.
 */
final class RowJudge {

	private final ItemMapper mapper;

	RowJudge(ItemMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Turns rows.
	 * @param rows in the file's order
	 * @return one for each, in that order
	 */
	List<JudgedRow> judge(List<PlacedRow> rows) {
		List<SourceItem> items = rows.stream()
			.map(PlacedRow::row)
			.filter(Row.OfItem.class::isInstance)
			.map((row) -> ((Row.OfItem) row).item())
			.toList();
		List<MappedItem> mapped = items.isEmpty() ? List.of() : this.mapper.map(items);
		List<JudgedRow> judged = new ArrayList<>();
		int item = 0;
		for (PlacedRow each : rows) {
			judged.add(switch (each.row()) {
				case Row.OfEntity entity -> judge(each.position(), entity);
				case Row.OfItem of -> judge(each.position(), mapped.get(item++)).noting(of.item().all(Field.NOTES));
				case Row.Left left -> JudgedRow.left(each.position(), left);
			});
		}
		return judged;
	}

	/** The kind and key of a row's entity; empty where it has none. */
	String key(Row row) {
		try {
			return switch (row) {
				case Row.OfEntity entity -> entity.form().type() + "/" + entity.form().key(entity.object(), "row");
				case Row.OfItem item -> "ContentAsset/" + this.mapper.id(item.item());
				case Row.Left _ -> "";
			};
		}
		catch (InputException ex) {
			return "";
		}
	}

	private static JudgedRow judge(long position, Row.OfEntity row) {
		String argument = Long.toString(position);
		try {
			return JudgedRow.of(position, row.line(), row.form().edit(row.object(), argument));
		}
		catch (InputException ex) {
			String key = row.object().path(row.form().keyField()).asString("");
			return JudgedRow.refused(position, row.line(), key, ex);
		}
	}

	private static JudgedRow judge(long position, MappedItem mapped) {
		return switch (mapped) {
			case MappedItem.Left left -> JudgedRow.left(position,
					new Row.Left(left.line(), left.name(), left.field(), left.reason(), left.fault()));
			case MappedItem.Content content -> {
				try {
					Edit edit = content.edit(Long.toString(position));
					yield JudgedRow.of(position, content.line(), edit);
				}
				catch (InputException ex) {
					yield JudgedRow.refused(position, content.line(), content.id(), ex);
				}
			}
		};
	}

	/**
	 * A row and where it stands.
	 *
	 * @param position tells it from the others of its file
	 * @param row the row
	 */
	record PlacedRow(long position, Row row) {
	}

}
