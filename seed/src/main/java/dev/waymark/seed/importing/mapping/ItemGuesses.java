package dev.waymark.seed.importing.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.waymark.editing.Entities;
import dev.waymark.editing.EntityKind;
import dev.waymark.editing.Snapshot;
import dev.waymark.graph.Graph;
import dev.waymark.seed.importing.mapping.ImportMap.Defaults;
import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.SourceItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What nobody told of new content. The names of the fields that were guessed stand in the
 * field {@code guessed}, and links that were guessed have {@code guessed: true}.
 */
final class ItemGuesses {

	private static final int MOST_FORMATS = 10_000;

	private final ImportMap map;

	private final FormatGuess formats;

	private final QuestionGuess questions;

	ItemGuesses(ImportMap map, Graph graph) {
		this.map = map;
		this.formats = new FormatGuess(new Entities(graph).keys(EntityKind.FORMAT, "", MOST_FORMATS));
		this.questions = new QuestionGuess(graph, map.guesses());
	}

	/**
	 * Guesses.
	 * @param item the thing
	 * @param told what the source and the map tell of it
	 * @param rules those of the map that match it
	 * @param answers keys of questions that the rules name
	 * @return what is left to guess, in our own form
	 */
	ObjectNode of(SourceItem item, ObjectNode told, List<MapRule> rules, Set<String> answers) {
		ObjectNode guessed = JsonNodeFactory.instance.objectNode().put("id", told.path("id").asString(""));
		ArrayNode names = JsonNodeFactory.instance.arrayNode();
		Defaults defaults = this.map.defaults();
		String url = told.path(Field.URL).asString("");
		List<Set<String>> hints = List.of(Words.of(item.kind()), Words.of(LocaleGuess.path(url)),
				Words.of(item.all(Field.CATEGORY)), Words.of(item.all(Field.TAG)));
		add(told, guessed, names, "format", this.formats.of(hints), defaults.format());
		Set<String> words = Words.of(hints.stream().flatMap(Set::stream).toList());
		words.addAll(Words.of(told.path("format").asString(guessed.path("format").asString(""))));
		add(told, guessed, names, "purpose", Optional.of(PurposeGuess.of(words))
			.filter((purpose) -> !"INFORM".equals(purpose) || defaults.purpose() == null), defaults.purpose());
		addLocale(item, told, guessed, names, url);
		add(told, guessed, names, "status", Optional.of("DRAFT").filter((_) -> defaults.status() == null),
				defaults.status());
		if (!names.isEmpty()) {
			guessed.set(Snapshot.GUESSED, names);
		}
		if (answers.isEmpty() && this.map.guesses().suggests()) {
			addAnswers(item, told, guessed, rules);
		}
		return guessed;
	}

	/** An address tells more than an export, which often has one language for all. */
	private void addLocale(SourceItem item, ObjectNode told, ObjectNode guessed, ArrayNode names, String url) {
		Optional<String> byAddress = LocaleGuess.of(url);
		String exported = item.first(Field.LOCALE);
		if (byAddress.isEmpty() && exported != null) {
			if (told.get("locale") == null) {
				guessed.put("locale", exported);
			}
			return;
		}
		add(told, guessed, names, "locale",
				byAddress.or(() -> Optional.of("en").filter((_) -> this.map.defaults().locale() == null)),
				this.map.defaults().locale());
	}

	private void addAnswers(SourceItem item, ObjectNode told, ObjectNode guessed, List<MapRule> rules) {
		Locale locale = Locale.forLanguageTag(told.path("locale").asString(guessed.path("locale").asString("en")));
		List<String> suggested = new ArrayList<>(
				this.questions.of(QuestionGuess.texts(item.first(Field.TITLE), item.all(Field.HEADING)), locale,
						last(rules, MapRule::persona), last(rules, MapRule::stage)));
		if (!suggested.isEmpty()) {
			ArrayNode answers = guessed.putArray("answers");
			suggested.forEach((question) -> answers.addObject()
				.put("question", question)
				.put("quality", this.map.guesses().assumedQuality())
				.put(Snapshot.GUESSED, true));
		}
	}

	/** A guess is named as one; a default of the map is none. */
	private static void add(ObjectNode told, ObjectNode guessed, ArrayNode names, String field, Optional<String> guess,
			@Nullable String otherwise) {
		if (told.get(field) != null) {
			return;
		}
		if (guess.isPresent()) {
			guessed.put(field, guess.get());
			names.add(field);
		}
		else if (otherwise != null) {
			guessed.put(field, otherwise);
		}
	}

	private static @Nullable String last(List<MapRule> rules, Function<MapRule, @Nullable String> part) {
		String last = null;
		for (MapRule rule : rules) {
			String told = part.apply(rule);
			last = (told != null) ? told : last;
		}
		return last;
	}

}
