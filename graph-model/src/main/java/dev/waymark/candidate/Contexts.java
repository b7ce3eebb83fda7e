package dev.waymark.candidate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.waymark.candidate.ContextFacts.ContextStage;
import dev.waymark.candidate.ContextFacts.Tie;
import dev.waymark.eligibility.SubjectsAtHand;
import dev.waymark.graph.Graph;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.placement.Placement;
import dev.waymark.placement.PlacementRow;
import dev.waymark.question.matching.FoundQuestion;
import dev.waymark.question.matching.MatchingSettings;
import dev.waymark.question.matching.QuestionMatch;
import dev.waymark.question.matching.QuestionMatcher;
import dev.waymark.question.matching.TextQuery;
import dev.waymark.subject.SubjectKind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Resolves the keys of a context against the graph, in one statement.
 */
public final class Contexts {

	private final Graph graph;

	private final KnownKeys knownKeys;

	private final QuestionMatcher matcher;

	/**
	 * Reads from a graph.
	 * @param graph the graph
	 */
	public Contexts(Graph graph) {
		this.graph = graph;
		this.knownKeys = new KnownKeys(graph);
		this.matcher = new QuestionMatcher(graph, MatchingSettings.defaults());
	}

	/**
	 * Resolves a context. The stage is the one named, else where the trigger leads in
	 * this journey, else none.
	 * @param keys as the caller gave them
	 * @param questionText the visitor's own words, or null
	 * @param locale the language they are in
	 * @return what the graph says about them
	 * @throws dev.waymark.input.InputException if a key names nothing
	 */
	public ContextFacts resolve(ContextKeys keys, @Nullable String questionText, Locale locale) {
		TextQuery text = (questionText != null) ? this.matcher.query(questionText, locale).orElse(null) : null;
		Record row = read(keys, text);
		refuseUnknown(keys, row);
		boolean inferred = keys.stage() == null && !row.get("stage").isNull();
		List<QuestionMatch> matches = (text != null) ? matches(row, text) : List.of();
		return new ContextFacts(row.get("revision").asLong(), stage(row.get("stage")), inferred, reach(row),
				subjects(row.get("subjects")), placements(row.get("placements")), ties(row),
				(keys.question() != null || matches.isEmpty()) ? keys.question() : matches.getFirst().questionKey(),
				matches, Set.copyOf(row.get("excludedWorks").asList(Value::asString)));
	}

	/**
	 * The subjects at hand with their parents.
	 * @param about keys of known subjects
	 * @return what content may be about
	 */
	public SubjectsAtHand atHand(List<String> about) {
		return about.isEmpty() ? SubjectsAtHand.ANY
				: this.graph
					.read(ContextStatement.SUBJECTS, Map.of("query", Map.of("about", about)),
							(row) -> subjects(row.get("subjects")))
					.getFirst();
	}

	private Record read(ContextKeys keys, @Nullable TextQuery text) {
		Map<String, Object> all = new HashMap<>(Map.of("query", ContextStatement.parameters(keys)));
		if (text != null) {
			all.putAll(text.parameters());
		}
		return this.graph.read(ContextStatement.of(keys, text != null), all, (found) -> found).getFirst();
	}

	private List<QuestionMatch> matches(Record row, TextQuery text) {
		this.matcher.refreshAfter(row.get("revision").asLong());
		return this.matcher.choose(text, row.get("matchCandidates").asList(FoundQuestion::read));
	}

	/**
	 * Refuses the key of a slot that the graph does not hold.
	 * @param key the key
	 * @throws dev.waymark.input.InputException if there is no such slot, with those there
	 * are
	 */
	public void requirePlacement(String key) {
		this.knownKeys.require(KeyKind.PLACEMENT, "context.placement", List.of(key));
	}

	private void refuseUnknown(ContextKeys keys, Record row) {
		refuse(row.get("journeyKnown"), KeyKind.JOURNEY, "context.journey", keys.journey());
		if (keys.stage() != null && !row.get("stageKnown").asBoolean()) {
			this.knownKeys.requireStage("context.stage", keys.journey(), keys.stage());
		}
		refuse(row.get("personaKnown"), KeyKind.PERSONA, "context.persona", keys.persona());
		refuse(row.get("triggerKnown"), KeyKind.TRIGGER, "context.trigger", keys.trigger());
		refuse(row.get("questionKnown"), KeyKind.QUESTION, "context.question", keys.question());
		refuse(row.get("channelKnown"), KeyKind.CHANNEL, "context.channel", keys.channel());
		if (row.get("subjects").size() < keys.about().size()) {
			this.knownKeys.require(KeyKind.SUBJECT, "context.about", keys.about());
		}
	}

	private void refuse(Value known, KeyKind kind, String argument, @Nullable String key) {
		if (key != null && !known.asBoolean()) {
			this.knownKeys.require(kind, argument, List.of(key));
		}
	}

	private static @Nullable ContextStage stage(Value stage) {
		return stage.isNull() ? null : new ContextStage(stage.get("id").asString(), stage.get("key").asString(),
				stage.get("postPurchase").asBoolean(false));
	}

	private static List<StageReach> reach(Record row) {
		Value stage = row.get("stage");
		if (stage.isNull()) {
			return row.get("stages").asList((id) -> new StageReach(id.asString(), 1, true));
		}
		List<StageReach> reach = new ArrayList<>();
		reach.add(new StageReach(stage.get("id").asString(), 1, true));
		for (Value aligned : row.get("aligned").values()) {
			if (!aligned.get("id").isNull()) {
				reach.add(new StageReach(aligned.get("id").asString(), aligned.get("strength").asDouble(),
						aligned.get("outgoing").asBoolean()));
			}
		}
		return reach;
	}

	private static SubjectsAtHand subjects(Value subjects) {
		Set<SubjectKind> kinds = EnumSet.noneOf(SubjectKind.class);
		Set<String> keys = new HashSet<>();
		for (Value subject : subjects.values()) {
			kinds.add(SubjectKind.valueOf(subject.get("kind").asString()));
			keys.addAll(subject.get("line").asList(Value::asString));
		}
		return new SubjectsAtHand(kinds, keys);
	}

	private static Map<String, Placement> placements(Value placements) {
		Map<String, Placement> byKey = new LinkedHashMap<>();
		for (Value placement : placements.values()) {
			Placement read = PlacementRow.read(placement);
			byKey.put(read.key(), read);
		}
		return byKey;
	}

	private static Set<Tie> ties(Record row) {
		Set<Tie> ties = EnumSet.noneOf(Tie.class);
		if (row.get("passes").asBoolean()) {
			ties.add(Tie.PERSONA_PASSES_STAGE);
		}
		if (row.get("responds").asBoolean()) {
			ties.add(Tie.PERSONA_RESPONDS_TO_TRIGGER);
		}
		if (row.get("leads").asBoolean()) {
			ties.add(Tie.TRIGGER_LEADS_TO_STAGE);
		}
		return ties;
	}

}
