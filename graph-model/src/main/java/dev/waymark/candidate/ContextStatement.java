package dev.waymark.candidate;

import java.util.HashMap;
import java.util.Map;

import dev.waymark.placement.PlacementRow;
import dev.waymark.question.matching.TextQuery;
import org.jspecify.annotations.Nullable;

/**
 * The statement that resolves the keys of a context. Only what the context names is in
 * it, since the rest would be planned too; the columns are always the same.
 */
final class ContextStatement {

	/** The subjects at hand with their parents. */
	static final String SUBJECTS = """
			UNWIND $query.about AS key
			MATCH (s:Subject {key: key})
			RETURN collect({key: key, kind: s.kind,
			  line: COLLECT { MATCH (s)-[:PART_OF*0..8]->(parent:Subject) RETURN DISTINCT parent.key }}) AS subjects
			""";

	/** A weaker alignment tells too little to infer a stage by. */
	private static final double LEAST_ALIGNED = 0.5;

	private static final String NAMED_STAGE = "OPTIONAL MATCH (stage:Stage {id: $query.journey + '/' + $query.stage})\n";

	private static final String INFERRED_STAGE = """
			CALL (t) {
			  OPTIONAL MATCH (t)-[:LEADS_TO]->(led:Stage)
			  OPTIONAL MATCH (led)-[near:ALIGNS_WITH]-(mine:Stage)
			  WHERE mine.id STARTS WITH $query.journey + '/' AND NOT led.id STARTS WITH $query.journey + '/'
			    AND near.strength >= $query.leastAligned
			  WITH CASE WHEN led.id STARTS WITH $query.journey + '/' THEN led ELSE mine END AS stage,
			       CASE WHEN led.id STARTS WITH $query.journey + '/' THEN 2.0 ELSE near.strength END AS strength
			  ORDER BY coalesce(strength, 0.0) DESC, stage.id
			  RETURN head(collect(stage)) AS stage
			}
			""";

	private static final String ALIGNED = """
			CALL (stage) {
			  OPTIONAL MATCH (stage)-[near:ALIGNS_WITH]-(other:Stage)
			  WITH stage, near, other ORDER BY near.strength DESC, other.id
			  RETURN collect({id: other.id, strength: near.strength, outgoing: startNode(near) = stage}) AS aligned
			}
			""";

	private static final String PLACEMENTS = """
			CALL () {
			  UNWIND $query.placements AS key
			  MATCH (pl:Placement {key: key})
			  RETURN collect(%s) AS placements
			}
			""".formatted(PlacementRow.PROJECTION);

	private static final String EXCLUDED_WORKS = """
			COLLECT { MATCH (a:ContentAsset) WHERE a.id IN $query.excluded
			  RETURN DISTINCT coalesce(head([(a)-[:TRANSLATION_OF]->(o) | o.id]), a.id) }""";

	private static final String STAGES = """
			COLLECT { MATCH (j)-[:HAS_STAGE]->(any:Stage) RETURN any.id ORDER BY any.id }""";

	private final ContextKeys keys;

	private final StringBuilder text = new StringBuilder();

	private ContextStatement(ContextKeys keys) {
		this.keys = keys;
	}

	/**
	 * The statement for a context.
	 * @param keys as the caller gave them
	 * @param matching whether the visitor's own words are matched too
	 * @return Cypher text for {@link #parameters}
	 */
	static String of(ContextKeys keys, boolean matching) {
		ContextStatement statement = new ContextStatement(keys);
		statement.find();
		statement.tell(matching);
		return statement.text.toString();
	}

	static Map<String, Object> parameters(ContextKeys keys) {
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
		return parameters;
	}

	private void find() {
		this.text.append("OPTIONAL MATCH (j:Journey {key: $query.journey})\n");
		this.text.append("OPTIONAL MATCH (revision:GraphRevision {key: 'content'})\n");
		look(this.keys.persona(), "(p:Persona {key: $query.persona})");
		look(this.keys.trigger(), "(t:Trigger {key: $query.trigger})");
		look(this.keys.question(), "(q:Question {key: $query.question}) WHERE q.review IS NULL");
		look(this.keys.channel(), "(c:Channel {key: $query.channel})");
		if (staged()) {
			this.text.append((this.keys.stage() != null) ? NAMED_STAGE : INFERRED_STAGE).append(ALIGNED);
		}
		if (!this.keys.about().isEmpty()) {
			this.text.append("CALL () {\n").append(SUBJECTS).append("}\n");
		}
		if (!this.keys.placements().isEmpty()) {
			this.text.append(PLACEMENTS);
		}
	}

	private void look(@Nullable String key, String pattern) {
		if (key != null) {
			this.text.append("OPTIONAL MATCH ").append(pattern).append('\n');
		}
	}

	private void tell(boolean matching) {
		boolean persona = this.keys.persona() != null;
		boolean trigger = this.keys.trigger() != null;
		this.text.append("RETURN coalesce(revision.value, 0) AS revision, j IS NOT NULL AS journeyKnown");
		column("personaKnown", persona, "p IS NOT NULL", "true");
		column("triggerKnown", trigger, "t IS NOT NULL", "true");
		column("questionKnown", this.keys.question() != null, "q IS NOT NULL", "true");
		column("channelKnown", this.keys.channel() != null, "c IS NOT NULL", "true");
		column("stageKnown", this.keys.stage() != null, "stage IS NOT NULL", "true");
		column("stage", staged(), "stage {.id, .key, .postPurchase}", "null");
		column("aligned", staged(), "aligned", "[]");
		column("subjects", !this.keys.about().isEmpty(), "subjects", "[]");
		column("placements", !this.keys.placements().isEmpty(), "placements", "[]");
		column("stages", this.keys.stage() == null,
				trigger ? "CASE WHEN stage IS NULL THEN " + STAGES + " ELSE [] END" : STAGES, "[]");
		column("passes", persona && staged(), "EXISTS { (p)-[:PASSES]->(stage) }", "false");
		column("responds", persona && trigger, "EXISTS { (p)-[:RESPONDS_TO]->(t) }", "false");
		column("leads", trigger && staged(), "EXISTS { (t)-[:LEADS_TO]->(stage) }", "false");
		column("excludedWorks", !this.keys.excluded().isEmpty(), EXCLUDED_WORKS, "[]");
		column("matchCandidates", matching, "COLLECT {\n" + TextQuery.SUBQUERY + "}", "[]");
	}

	private void column(String name, boolean needed, String expression, String otherwise) {
		this.text.append(",\n  ").append(needed ? expression : otherwise).append(" AS ").append(name);
	}

	/** Whether there may be a stage: one is named, or a trigger may lead to one. */
	private boolean staged() {
		return this.keys.stage() != null || this.keys.trigger() != null;
	}

}
