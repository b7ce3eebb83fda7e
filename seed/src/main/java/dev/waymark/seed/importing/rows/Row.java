package dev.waymark.seed.importing.rows;

import dev.waymark.seed.form.EntityForm;
import dev.waymark.seed.importing.source.SourceItem;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file holds at one place.
 */
public sealed interface Row {

	/**
	 * Where it begins.
	 * @return the line, from 1
	 */
	long line();

	/**
	 * An entity in our own form.
	 *
	 * @param line where it begins
	 * @param form how to read it
	 * @param object its fields
	 */
	record OfEntity(long line, EntityForm form, ObjectNode object) implements Row {
	}

	/**
	 * A thing that another system exported.
	 *
	 * @param item the thing
	 */
	record OfItem(SourceItem item) implements Row {

		@Override
		public long line() {
			return this.item.line();
		}

	}

	/**
	 * What does not go into the graph.
	 *
	 * @param line where it begins
	 * @param name what people would look for; may be empty
	 * @param field the field at fault; may be empty
	 * @param reason a sentence with the way out
	 * @param fault whether it is damaged, rather than of no use here
	 */
	record Left(long line, String name, String field, String reason, boolean fault) implements Row {
	}

}
