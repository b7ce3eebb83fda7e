package dev.waymark.seed.starter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes triggers, and segments with their personas.
 */
final class AudienceLoad {

	private static final String TRIGGERS = """
			UNWIND $rows AS row
			MERGE (t:Trigger {key: row.key})
			SET t += row.properties""";

	private static final String NO_LEADS = """
			MATCH (t:Trigger)-[r:LEADS_TO]->() WHERE t.key IN $keys
			DELETE r""";

	private static final String LEADS = """
			UNWIND $rows AS row
			MATCH (t:Trigger {key: row.from})
			MATCH (s:Stage {id: row.to})
			CREATE (t)-[:LEADS_TO]->(s)""";

	private static final String SEGMENTS = """
			UNWIND $rows AS row
			MERGE (s:Segment {key: row.key})
			SET s += row.properties""";

	private static final String PERSONAS = """
			UNWIND $rows AS row
			MERGE (p:Persona {key: row.key})
			SET p += row.properties""";

	private static final String NO_PERSONA_LINKS = """
			MATCH (p:Persona)-[r:INCLUDES|PASSES|RESPONDS_TO]-() WHERE p.key IN $keys
			DELETE r""";

	private static final String MEMBERS = """
			UNWIND $rows AS row
			MATCH (s:Segment {key: row.from})
			MATCH (p:Persona {key: row.to})
			CREATE (s)-[:INCLUDES {share: row.share}]->(p)""";

	private static final String PATHS = """
			UNWIND $rows AS row
			MATCH (p:Persona {key: row.from})
			MATCH (s:Stage {id: row.to})
			CREATE (p)-[:PASSES {position: row.position}]->(s)""";

	private static final String RESPONSES = """
			UNWIND $rows AS row
			MATCH (p:Persona {key: row.from})
			MATCH (t:Trigger {key: row.to})
			CREATE (p)-[:RESPONDS_TO]->(t)""";

	private AudienceLoad() {
	}

	static void write(StarterContents contents, GraphWriter writer) {
		writeTriggers(contents.triggers(), writer);
		List<SegmentEntry> segments = contents.segments();
		List<PersonaEntry> personas = contents.personas().toList();
		writer.write(SEGMENTS, segments.stream()
			.map((segment) -> Row.node(segment.key(), new Row().withAll(segment.name().properties("name")))));
		writer.write(PERSONAS, personas.stream().map(AudienceLoad::persona));
		writer.clear(NO_PERSONA_LINKS, personas.stream().map(PersonaEntry::key));
		writer.write(MEMBERS,
				segments.stream()
					.flatMap((segment) -> segment.personas()
						.stream()
						.map((persona) -> Row.link(segment.key(), persona.key()).with("share", persona.share()))));
		writer.write(PATHS, personas.stream().flatMap(AudienceLoad::path));
		writer.write(RESPONSES, personas.stream()
			.flatMap((persona) -> persona.triggers().stream().map((trigger) -> Row.link(persona.key(), trigger))));
	}

	private static void writeTriggers(List<TriggerEntry> triggers, GraphWriter writer) {
		writer.write(TRIGGERS, triggers.stream()
			.map((trigger) -> Row.node(trigger.key(), new Row().withAll(trigger.name().properties("name")))));
		writer.clear(NO_LEADS, triggers.stream().map(TriggerEntry::key));
		writer.write(LEADS, triggers.stream()
			.flatMap((trigger) -> trigger.leadsTo().stream().map((stage) -> Row.link(trigger.key(), stage))));
	}

	private static Row persona(PersonaEntry persona) {
		return Row.node(persona.key(),
				new Row().withAll(persona.name().properties("name")).with("role", persona.role()));
	}

	/**
	 * Positions count within each journey.
	 */
	private static Stream<Row> path(PersonaEntry persona) {
		Map<String, Integer> positions = new HashMap<>();
		List<Row> rows = new ArrayList<>();
		for (String stage : persona.path()) {
			int position = positions.merge(stage.substring(0, stage.indexOf('/')), 1, Integer::sum) - 1;
			rows.add(Row.link(persona.key(), stage).with("position", position));
		}
		return rows.stream();
	}

}
