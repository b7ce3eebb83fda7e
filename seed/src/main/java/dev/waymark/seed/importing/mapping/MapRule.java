package dev.waymark.seed.importing.mapping;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.SourceItem;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the things that it matches. What it leaves out is left to other rules
 * and to guesses.
 *
 * @param when which things; null for all
 * @param ignore whether they stay out
 * @param format key of a format
 * @param purpose a purpose
 * @param locale a language tag
 * @param status a status
 * @param about keys of subjects
 * @param answers keys of questions, with how well they are answered
 * @param persona key of the persona that they are for: questions of that persona alone
 * are suggested
 * @param stage id of the stage that they are for, such as {@code MOT4/ZMOT}: questions
 * that arise there alone are suggested
 */
record MapRule(@Nullable When when, @Nullable Boolean ignore, @Nullable String format, @Nullable String purpose,
		@Nullable String locale, @Nullable String status, @Nullable List<String> about,
		@Nullable Map<String, Double> answers, @Nullable String persona, @Nullable String stage) {

	boolean matches(SourceItem item) {
		return this.when == null || this.when.matches(item);
	}

	boolean ignores() {
		return Boolean.TRUE.equals(this.ignore);
	}

	/**
	 * Conditions, all of which must hold; of several values one must.
	 *
	 * @param kind the source's words for what it is
	 * @param category names of categories
	 * @param tag names of tags
	 * @param path beginnings of the address's path
	 * @param field values of any fields
	 */
	record When(@Nullable List<String> kind, @Nullable List<String> category, @Nullable List<String> tag,
			@Nullable List<String> path, @Nullable Map<String, List<String>> field) {

		boolean matches(SourceItem item) {
			return any(this.kind, List.of(item.kind())) && any(this.category, item.all(Field.CATEGORY))
					&& any(this.tag, item.all(Field.TAG)) && beginsWithAny(path(item)) && fieldsMatch(item);
		}

		private boolean fieldsMatch(SourceItem item) {
			return this.field == null
					|| this.field.entrySet().stream().allMatch((each) -> any(each.getValue(), item.all(each.getKey())));
		}

		private boolean beginsWithAny(String path) {
			return this.path == null || this.path.stream().anyMatch(path::startsWith);
		}

		private static boolean any(@Nullable List<String> wanted, List<String> found) {
			return wanted == null
					|| wanted.stream().anyMatch((word) -> found.stream().anyMatch(word::equalsIgnoreCase));
		}

		private static String path(SourceItem item) {
			try {
				return Objects.requireNonNullElse(
						URI.create(Objects.requireNonNullElse(item.first(Field.URL), "")).getPath(), "");
			}
			catch (IllegalArgumentException ex) {
				return "";
			}
		}

	}

}
