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

	private static final String SUBJECTS = """
			  UNWIND $query.about AS key
			  MATCH (s:Subject {key: key})
			  RETURN collect({key: key, kind: s.kind,
			    line: COLLECT { MATCH (s)-[:PART_OF*0..8]->(parent:Subject) RETURN DISTINCT parent.key }}) AS subjects
			""";

	private static final String RESOLVE = """
			OPTIONAL MATCH (j:Journey {key: $query.journey})
			OPTIONAL MATCH (p:Persona {key: $query.persona})
			OPTIONAL MATCH (t:Trigger {key: $query.trigger})
			OPTIONAL MATCH (q:Question {key: $query.question})
			OPTIONAL MATCH (c:Channel {key: $query.channel})
			OPTIONAL MATCH (named:Stage {id: $query.journey + '/' + $query.stage})
			OPTIONAL MATCH (revision:GraphRevision {key: 'content'})
			CALL (t) {
			  OPTIONAL MATCH (t)-[:LEADS_TO]->(led:Stage)
			  OPTIONAL MATCH (led)-[near:ALIGNS_WITH]-(mine:Stage)
			  WHERE mine.id STARTS WITH $query.journey + '/' AND NOT led.id STARTS WITH $query.journey + '/'
			    AND near.strength >= $query.leastAligned
			  WITH CASE WHEN led.id STARTS WITH $query.journey + '/' THEN led ELSE mine END AS stage,
			       CASE WHEN led.id STARTS WITH $query.journey + '/' THEN 2.0 ELSE near.strength END AS strength
			  ORDER BY coalesce(strength, 0.0) DESC, stage.id
			  RETURN head(collect(stage)) AS inferred
			}
			WITH *, CASE WHEN $query.stage IS NULL THEN inferred ELSE named END AS stage
			CALL (stage) {
			  OPTIONAL MATCH (stage)-[near:ALIGNS_WITH]-(other:Stage)
			  WITH stage, near, other ORDER BY near.strength DESC, other.id
			  RETURN collect({id: other.id, strength: near.strength, outgoing: startNode(near) = stage}) AS aligned
			}
			CALL {
			{subjects}}
			CALL {
			  UNWIND $query.placements AS key
			  MATCH (pl:Placement {key: key})
			  RETURN collect(pl {.*,
			    rules: [(pl)-[r:PINS|BOOSTS|HIDES]->(a:ContentAsset) | r {.*, kind: type(r), content: a.id}],
			    editorial: COLLECT { MATCH (pl)-[e:EDITORIAL]->(a:ContentAsset) RETURN a.id ORDER BY e.position, a.id }
			  }) AS placements
			}
			RETURN j IS NOT NULL AS journeyKnown, $query.persona IS NULL OR p IS NOT NULL AS personaKnown,
			  $query.trigger IS NULL OR t IS NOT NULL AS triggerKnown, $query.question IS NULL OR q IS NOT NULL AS questionKnown,
			  $query.channel IS NULL OR c IS NOT NULL AS channelKnown, $query.stage IS NULL OR named IS NOT NULL AS stageKnown,
			  coalesce(revision.value, 0) AS revision, stage {.id, .key, .postPurchase} AS stage, aligned, subjects,
			  placements,
			  CASE WHEN stage IS NULL
			    THEN COLLECT { MATCH (j)-[:HAS_STAGE]->(any:Stage) RETURN any.id ORDER BY any.id } ELSE [] END AS stages,
			  EXISTS { (p)-[:PASSES]->(stage) } AS passes, EXISTS { (p)-[:RESPONDS_TO]->(t) } AS responds,
			  EXISTS { (t)-[:LEADS_TO]->(stage) } AS leads,
			  COLLECT { MATCH (a:ContentAsset) WHERE a.id IN $query.excluded
			    RETURN DISTINCT coalesce(head([(a)-[:TRANSLATION_OF]->(o) | o.id]), a.id) } AS excludedWorks
			"""
		.replace("{subjects}", SUBJECTS);

	private static final String RESOLVE_AND_MATCH = RESOLVE.stripTrailing() + ", COLLECT {\n" + TextQuery.SUBQUERY
			+ "} AS matchCandidates";

	/** A weaker alignment tells too little to infer a stage by. */
	private static final double LEAST_ALIGNED = 0.5;

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
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("journey", keys.journey());
		parameters.put("stage", keys.stage());
		parameters.put("persona", keys.persona());
		parameters.put("trigger", keys.trigger());
		parameters.put("question", keys.question());
		parameters.put("channel", keys.channel());
		parameters.put("about", keys.about());
		parameters.put("placements", keys.placements());
		parameters.put("excluded", keys.excluded());
		parameters.put("leastAligned", LEAST_ALIGNED);
		TextQuery text = (questionText != null) ? this.matcher.query(questionText, locale).orElse(null) : null;
		Record row = read(parameters, text);
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
					.read(SUBJECTS, Map.of("query", Map.of("about", about)), (row) -> subjects(row.get("subjects")))
					.getFirst();
	}

	private Record read(Map<String, Object> parameters, @Nullable TextQuery text) {
		Map<String, Object> all = new HashMap<>(Map.of("query", parameters));
		if (text != null) {
			all.putAll(text.parameters());
		}
		return this.graph.read((text != null) ? RESOLVE_AND_MATCH : RESOLVE, all, (found) -> found).getFirst();
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
