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

	private static final String NO_LEADS = """
			MATCH (t:Trigger)-[r:LEADS_TO]->() WHERE t.key IN $keys
			DELETE r""";

	private static final String NO_PERSONA_LINKS = """
			MATCH (p:Persona)-[r:INCLUDES|PASSES|RESPONDS_TO]-() WHERE p.key IN $keys
			DELETE r""";

	private AudienceLoad() {
	}

	static void write(StarterContents contents, GraphWriter writer) {
		writeTriggers(contents.triggers(), writer);
		List<SegmentEntry> segments = contents.segments();
		List<PersonaEntry> personas = contents.personas().toList();
		writer.nodes(NodeLabel.SEGMENT,
				segments.stream().map((segment) -> Row.node(segment.key()).withAll(segment.name().properties("name"))));
		writer.nodes(NodeLabel.PERSONA, personas.stream().map(AudienceLoad::persona));
		writer.clear(NO_PERSONA_LINKS, personas.stream().map(PersonaEntry::key));
		writer.links(NodeLabel.SEGMENT, "INCLUDES", NodeLabel.PERSONA,
				segments.stream()
					.flatMap((segment) -> segment.personas()
						.stream()
						.map((persona) -> Row.link(segment.key(), persona.key()).with("share", persona.share()))));
		writer.links(NodeLabel.PERSONA, "PASSES", NodeLabel.STAGE, personas.stream().flatMap(AudienceLoad::path));
		writer.links(NodeLabel.PERSONA, "RESPONDS_TO", NodeLabel.TRIGGER, personas.stream()
			.flatMap((persona) -> persona.triggers().stream().map((trigger) -> Row.link(persona.key(), trigger))));
	}

	private static void writeTriggers(List<TriggerEntry> triggers, GraphWriter writer) {
		writer.nodes(NodeLabel.TRIGGER,
				triggers.stream().map((trigger) -> Row.node(trigger.key()).withAll(trigger.name().properties("name"))));
		writer.clear(NO_LEADS, triggers.stream().map(TriggerEntry::key));
		writer.links(NodeLabel.TRIGGER, "LEADS_TO", NodeLabel.STAGE, triggers.stream()
			.flatMap((trigger) -> trigger.leadsTo().stream().map((stage) -> Row.link(trigger.key(), stage))));
	}

	private static Row persona(PersonaEntry persona) {
		return Row.node(persona.key()).withAll(persona.name().properties("name")).with("role", persona.role());
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
