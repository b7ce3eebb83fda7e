package dev.waymark.seed.importing.rows;

import java.util.List;
import java.util.Optional;

import dev.waymark.seed.form.EntityForm;
import dev.waymark.seed.form.EntityForms;
import dev.waymark.seed.importing.source.UnreadableSourceException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the rows of a table into objects: {@code title} is a field, {@code name.en} a
 * part of one; an empty cell is a field left out; lists have bars between their elements.
 */
final class TableHeader {

	private static final String TYPE = "type";

	private static final String BAR = "\\|";

	private final List<String> columns;

	private final @Nullable EntityForm usual;

	TableHeader(List<String> columns, @Nullable EntityForm usual) throws UnreadableSourceException {
		this.columns = columns.stream().map(String::strip).toList();
		this.usual = usual;
		if (!this.columns.contains(TYPE) && usual == null) {
			throw new UnreadableSourceException(1,
					"the table does not say what its rows are; add a column \"type\", or give --type: %s"
						.formatted(EntityForms.types()));
		}
		for (String column : this.columns) {
			if (column.isEmpty() || this.columns.indexOf(column) != this.columns.lastIndexOf(column)) {
				throw new UnreadableSourceException(1,
						"the column \"%s\" has no name, or the name of another; give each a name of its own"
							.formatted(column));
			}
		}
	}

	Row row(long line, List<String> cells) {
		if (cells.size() != this.columns.size()) {
			return new Row.Left(line, cells.getFirst(), "",
					"it has %d cells and the header %d; put cells that hold a separator in quotation marks"
						.formatted(cells.size(), this.columns.size()),
					true);
		}
		int typed = this.columns.indexOf(TYPE);
		String type = (typed >= 0) ? cells.get(typed).strip() : "";
		Optional<EntityForm> form = type.isEmpty() ? Optional.ofNullable(this.usual) : EntityForms.find(type);
		if (form.isEmpty()) {
			return new Row.Left(line, cells.getFirst(), TYPE,
					"\"%s\" is no type; write one of %s".formatted(type, EntityForms.types()), true);
		}
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		for (int i = 0; i < cells.size(); i++) {
			if (!cells.get(i).isEmpty() && i != typed) {
				put(object, this.columns.get(i), cells.get(i), form.get());
			}
		}
		return new Row.OfEntity(line, form.get(), object);
	}

	private static void put(ObjectNode object, String column, String cell, EntityForm form) {
		int dot = column.indexOf('.');
		if (dot < 0) {
			object.set(column, form.several(column) ? list(cell) : JsonNodeFactory.instance.stringNode(cell));
			return;
		}
		String field = column.substring(0, dot);
		String part = column.substring(dot + 1);
		ObjectNode whole = (object.get(field) instanceof ObjectNode there) ? there : object.putObject(field);
		boolean list = "phrasings".equals(field) || "openingHours".equals(part);
		whole.set(part, list ? list(cell) : JsonNodeFactory.instance.stringNode(cell));
	}

	private static JsonNode list(String cell) {
		ArrayNode list = JsonNodeFactory.instance.arrayNode();
		for (String element : cell.split(BAR, -1)) {
			if (!element.isBlank()) {
				list.add(element.strip());
			}
		}
		return list;
	}

}
