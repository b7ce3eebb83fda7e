package dev.waymark.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;

/**
 * Stages, found from what leads to them: one statement for any number of sources.
 */
public final class Stages {

	private static final String OF_JOURNEYS = """
			MATCH (journey:Journey)-[:HAS_STAGE]->(stage:Stage) WHERE journey.key IN $keys
			WITH journey.key AS from, %s AS to
			RETURN from, to ORDER BY to.position, to.id""".formatted(Stage.PROJECTION);

	private static final String WITHIN = """
			MATCH (whole:Stage)-[:HAS_SUB_STAGE]->(stage:Stage) WHERE whole.id IN $keys
			WITH whole.id AS from, %s AS to
			RETURN from, to ORDER BY to.position, to.id""".formatted(Stage.PROJECTION);

	private static final String NEXT = """
			MATCH (origin:Stage)-[next:NEXT]->(stage:Stage) WHERE origin.id IN $keys
			RETURN origin.id AS from, %s AS to ORDER BY next.weight DESC, stage.id""".formatted(Stage.PROJECTION);

	private static final String ALIGNED = """
			MATCH (origin:Stage)-[alignment:ALIGNS_WITH]-(stage:Stage) WHERE origin.id IN $keys
			WITH origin, stage, max(alignment.strength) AS strength
			RETURN origin.id AS from, {stage: %s, strength: strength} AS to
			ORDER BY strength DESC, stage.id""".formatted(Stage.PROJECTION);

	private static final String OF_TRIGGERS = """
			MATCH (trigger:Trigger)-[:LEADS_TO]->(stage:Stage) WHERE trigger.key IN $keys
			RETURN trigger.key AS from, %s AS to ORDER BY stage.id""".formatted(Stage.PROJECTION);

	private static final String OF_QUESTIONS = """
			MATCH (question:Question)-[:ARISES_AT]->(stage:Stage) WHERE question.key IN $keys
			RETURN question.key AS from, %s AS to ORDER BY stage.id""".formatted(Stage.PROJECTION);

	private static final String BY_ID = """
			MATCH (stage:Stage) WHERE stage.id IN $keys
			RETURN stage.id AS from, %s AS to""".formatted(Stage.PROJECTION);

	private final Graph graph;

	/**
	 * Reads stages from a graph.
	 * @param graph to read from
	 */
	public Stages(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The stages of journeys, without those within them, in their order.
	 * @param journeys keys of journeys
	 * @return the stages by journey key
	 */
	public Links<Stage> ofJourneys(Collection<String> journeys) {
		return read(OF_JOURNEYS, journeys);
	}

	/**
	 * The stages right within stages, in their order.
	 * @param stages ids of stages
	 * @return the stages by the id of the one around them
	 */
	public Links<Stage> within(Collection<String> stages) {
		return read(WITHIN, stages);
	}

	/**
	 * Where people go from stages, likeliest first; loops and skips are among them.
	 * @param stages ids of stages
	 * @return the stages by the id of the one before them
	 */
	public Links<Stage> next(Collection<String> stages) {
		return read(NEXT, stages);
	}

	/**
	 * Which stages of other journeys match, closest first, whichever way the match is
	 * stored.
	 * @param stages ids of stages
	 * @return the matches by stage id
	 */
	public Links<StageAlignment> alignedWith(Collection<String> stages) {
		return Links.read(this.graph, ALIGNED, Map.of("keys", List.copyOf(stages)),
				(match) -> new StageAlignment(Stage.of(match.get("stage").asMap()), match.get("strength").asDouble(1)));
	}

	/**
	 * The stages that triggers lead to, by id.
	 * @param triggers keys of triggers
	 * @return the stages by trigger key
	 */
	public Links<Stage> ofTriggers(Collection<String> triggers) {
		return read(OF_TRIGGERS, triggers);
	}

	/**
	 * The stages at which questions arise, by id.
	 * @param questions keys of questions
	 * @return the stages by question key
	 */
	public Links<Stage> ofQuestions(Collection<String> questions) {
		return read(OF_QUESTIONS, questions);
	}

	/**
	 * Stages by id.
	 * @param stages ids of stages
	 * @return one for each known id
	 */
	public Links<Stage> find(Collection<String> stages) {
		return read(BY_ID, stages);
	}

	private Links<Stage> read(String statement, Collection<String> keys) {
		return Links.read(this.graph, statement, Map.of("keys", List.copyOf(keys)), (stage) -> Stage.of(stage.asMap()));
	}

}
