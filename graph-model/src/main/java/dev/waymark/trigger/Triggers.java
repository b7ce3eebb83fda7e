package dev.waymark.trigger;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;

/**
 * The triggers in the graph.
 */
public final class Triggers {

	private static final String ALL = """
			MATCH (trigger:Trigger)
			RETURN properties(trigger) AS trigger ORDER BY trigger.key""";

	private static final String OF_JOURNEY = """
			MATCH (trigger:Trigger)
			WHERE EXISTS { MATCH (trigger)-[:LEADS_TO]->(stage:Stage) WHERE stage.id STARTS WITH $journey + '/' }
			RETURN properties(trigger) AS trigger ORDER BY trigger.key""";

	private static final String OF_STAGES = """
			MATCH (trigger:Trigger)-[:LEADS_TO]->(stage:Stage) WHERE stage.id IN $keys
			RETURN stage.id AS from, properties(trigger) AS to ORDER BY trigger.key""";

	private static final String OF_PERSONAS = """
			MATCH (persona:Persona)-[:RESPONDS_TO]->(trigger:Trigger) WHERE persona.key IN $keys
			RETURN persona.key AS from, properties(trigger) AS to ORDER BY trigger.key""";

	private static final String BY_KEY = """
			MATCH (trigger:Trigger) WHERE trigger.key IN $keys
			RETURN trigger.key AS from, properties(trigger) AS to""";

	private final Graph graph;

	/**
	 * Reads triggers from a graph.
	 * @param graph to read from
	 */
	public Triggers(Graph graph) {
		this.graph = graph;
	}

	/**
	 * All triggers, by key.
	 * @return the triggers
	 */
	public List<Trigger> list() {
		return this.graph.read(ALL, Map.of(), (row) -> Trigger.of(row.get("trigger").asMap()));
	}

	/**
	 * The triggers that lead to a stage of a journey, by key.
	 * @param journey key of the journey
	 * @return the triggers
	 */
	public List<Trigger> list(String journey) {
		return this.graph.read(OF_JOURNEY, Map.of("journey", journey), (row) -> Trigger.of(row.get("trigger").asMap()));
	}

	/**
	 * The triggers that lead to stages, by key.
	 * @param stages ids of stages
	 * @return the triggers by stage id
	 */
	public Links<Trigger> ofStages(Collection<String> stages) {
		return read(OF_STAGES, stages);
	}

	/**
	 * The triggers that personas respond to, by key.
	 * @param personas keys of personas
	 * @return the triggers by persona key
	 */
	public Links<Trigger> ofPersonas(Collection<String> personas) {
		return read(OF_PERSONAS, personas);
	}

	private Links<Trigger> read(String statement, Collection<String> keys) {
		return Links.read(this.graph, statement, Map.of("keys", List.copyOf(keys)),
				(trigger) -> Trigger.of(trigger.asMap()));
	}

	/**
	 * Triggers by key.
	 * @param keys of triggers
	 * @return one for each known key
	 */
	public Links<Trigger> find(Collection<String> keys) {
		return Links.read(this.graph, BY_KEY, Map.of("keys", List.copyOf(keys)),
				(trigger) -> Trigger.of(trigger.asMap()));
	}

}
