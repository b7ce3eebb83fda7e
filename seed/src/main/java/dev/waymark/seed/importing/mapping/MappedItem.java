package dev.waymark.seed.importing.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.waymark.editing.Edit;
import dev.waymark.editing.EntityKind;
import dev.waymark.editing.FieldRules;
import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.input.KeyKind;
import dev.waymark.seed.form.EntityForms;
import tools.jackson.databind.node.ObjectNode;

/**
 * What becomes of a thing.
 */
public sealed interface MappedItem {

	/**
	 * It stays out.
	 *
	 * @param line where it begins
	 * @param name what people would look for
	 * @param field the field at fault; may be empty
	 * @param reason a sentence with the way out
	 * @param fault whether it cannot be, rather than is not wanted
	 */
	record Left(long line, String name, String field, String reason, boolean fault) implements MappedItem {
	}

	/**
	 * It becomes content. What the source and the map tell is set each time; links are
	 * added and none is taken away; what is guessed is for new content alone.
	 *
	 * @param line where it begins
	 * @param told an object in our own form
	 * @param guessed an object in our own form, with the same id
	 * @param about keys of subjects
	 * @param answers keys of questions, with how well they are answered
	 */
	record Content(long line, ObjectNode told, ObjectNode guessed, List<String> about,
			Map<String, Double> answers) implements MappedItem {

		/**
		 * The content's id.
		 * @return derived from the source's
		 */
		public String id() {
			return this.told.path("id").asString("");
		}

		/**
		 * The edit.
		 * @param argument the path of the row
		 * @return what the thing asks for
		 * @throws dev.waymark.input.InputException for a field that cannot be
		 */
		public Edit edit(String argument) {
			var form = EntityForms.find(EntityKind.CONTENT_ASSET.label()).orElseThrow();
			Edit edit = form.edit(this.told, argument).whereNew(form.edit(this.guessed, argument));
			this.about.forEach((key) -> edit.refer(KeyKind.SUBJECT, key, argument + ".about"));
			this.answers.forEach((key, quality) -> {
				FieldRules.fraction(argument + ".answers", quality);
				edit.refer(KeyKind.QUESTION, key, argument + ".answers");
			});
			return edit.link(LinkKind.ABOUT, (there) -> with(there, this.about.stream().map(Link::new).toList(), false))
				.link(LinkKind.ANSWERS,
						(there) -> with(there,
								this.answers.entrySet()
									.stream()
									.map((each) -> new Link(each.getKey(), Map.of("quality", each.getValue())))
									.toList(),
								true));
		}

		private static List<Link> with(List<Link> there, List<Link> more, boolean replacing) {
			List<Link> all = new ArrayList<>(there);
			for (Link link : more) {
				boolean known = all.stream().anyMatch((each) -> each.to().equals(link.to()));
				if (known && replacing) {
					all.removeIf((each) -> each.to().equals(link.to()));
				}
				if (!known || replacing) {
					all.add(link);
				}
			}
			return all;
		}

	}

}
