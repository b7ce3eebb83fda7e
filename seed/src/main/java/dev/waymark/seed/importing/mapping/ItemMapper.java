package dev.waymark.seed.importing.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.waymark.graph.Graph;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.SourceItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns things that other systems exported into content.
 */
public final class ItemMapper {

	private final ImportMap map;

	private final Graph graph;

	private final ContentIds ids;

	private @Nullable ItemGuesses guesses;

	/**
	 * Maps things.
	 * @param map says what they become
	 * @param graph tells what is there; asked first when the first thing comes
	 */
	public ItemMapper(ImportMap map, Graph graph) {
		this.map = map;
		this.graph = graph;
		this.ids = new ContentIds(map.site());
	}

	/**
	 * The id of the content that a thing becomes.
	 * @param item the thing
	 * @return the same each time; empty where the source tells neither id nor address
	 */
	public String id(SourceItem item) {
		return this.ids.of(item);
	}

	/**
	 * Maps things.
	 * @param items the things
	 * @return one for each, in their order
	 * @throws dev.waymark.input.InputException if a rule names a persona or stage that is
	 * not there
	 */
	public List<MappedItem> map(List<SourceItem> items) {
		if (this.guesses == null) {
			requireKnown();
			this.guesses = new ItemGuesses(this.map, this.graph);
		}
		Set<String> fresh = new HashSet<>(
				new KnownKeys(this.graph).unknown(KeyKind.CONTENT, items.stream().map(this::id).distinct().toList()));
		List<MappedItem> mapped = new ArrayList<>();
		for (SourceItem item : items) {
			mapped.add(map(item, fresh.contains(id(item)), this.guesses));
		}
		return mapped;
	}

	private MappedItem map(SourceItem item, boolean isNew, ItemGuesses guessing) {
		String name = Objects.requireNonNullElse(item.first(Field.TITLE), id(item));
		List<MapRule> rules = this.map.rules().stream().filter((rule) -> rule.matches(item)).toList();
		if (rules.stream().anyMatch(MapRule::ignores)) {
			return new MappedItem.Left(item.line(), name, "", "a rule of the map ignores it", false);
		}
		String id = id(item);
		if (id.isEmpty()) {
			return new MappedItem.Left(item.line(), name, "id",
					"the source tells neither an id nor an address; give it one", true);
		}
		Map<String, Double> answers = new LinkedHashMap<>();
		Set<String> about = new LinkedHashSet<>();
		rules.forEach((rule) -> {
			answers.putAll(Objects.requireNonNullElse(rule.answers(), Map.of()));
			about.addAll(Objects.requireNonNullElse(rule.about(), List.of()));
		});
		ObjectNode told = new ToldFields(this.map, this.ids).of(item, id, rules);
		if (told.get("url") == null) {
			return new MappedItem.Left(item.line(), name, "url",
					"the source tells no address; give a pattern with --map: url: https://example.org/{meta.slug}",
					true);
		}
		ObjectNode guessed = isNew ? guessing.of(item, told, rules, answers.keySet())
				: JsonNodeFactory.instance.objectNode().put("id", id);
		return new MappedItem.Content(item.line(), told, guessed, List.copyOf(about), answers);
	}

	/** What rules name is looked for before the first thing is mapped. */
	private void requireKnown() {
		KnownKeys keys = new KnownKeys(this.graph);
		List<MapRule> rules = this.map.rules();
		for (int i = 0; i < rules.size(); i++) {
			String path = "--map rules[" + i + "].";
			MapRule rule = rules.get(i);
			require(keys, KeyKind.PERSONA, path + "persona", rule.persona());
			require(keys, KeyKind.STAGE, path + "stage", rule.stage());
			require(keys, KeyKind.FORMAT, path + "format", rule.format());
			keys.require(KeyKind.SUBJECT, path + "about", Objects.requireNonNullElse(rule.about(), List.of()));
			keys.requireQuestions(path + "answers",
					Objects.requireNonNullElse(rule.answers(), Map.<String, Double>of()).keySet());
		}
		require(keys, KeyKind.FORMAT, "--map defaults.format", this.map.defaults().format());
	}

	private static void require(KnownKeys keys, KeyKind kind, String path, @Nullable String key) {
		if (key != null) {
			keys.require(kind, path, List.of(key));
		}
	}

}
