package dev.waymark.studio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.waymark.graph.Links;
import dev.waymark.journey.Journeys;
import dev.waymark.journey.Stage;
import dev.waymark.journey.Stages;
import dev.waymark.persona.Persona;
import dev.waymark.persona.Personas;
import dev.waymark.persona.Segment;
import dev.waymark.persona.Segments;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Journeys, stages and personas as the pages list them.
 */
@Component
@Lazy
final class Catalogue {

	private final Journeys journeys;

	private final Stages stages;

	private final Personas personas;

	private final Segments segments;

	Catalogue(Journeys journeys, Stages stages, Personas personas, Segments segments) {
		this.journeys = journeys;
		this.stages = stages;
		this.personas = personas;
		this.segments = segments;
	}

	List<Option> journeys(String chosen) {
		return this.journeys.list()
			.stream()
			.map((journey) -> Option.named(journey.key(), journey.name(), List.of(chosen)))
			.toList();
	}

	List<Option> stages(String journey, Collection<String> chosen) {
		return withParts(journey).stream().map((stage) -> Option.named(stage.key(), stage.name(), chosen)).toList();
	}

	List<Option> personas(Collection<String> chosen) {
		return this.personas.list()
			.stream()
			.map((persona) -> Option.named(persona.key(), persona.name(), chosen))
			.toList();
	}

	/**
	 * The stages that a map has columns for.
	 * @param journey key of a known journey
	 * @param named keys of known stages; empty for those of the journey itself
	 * @return stages in the journey's order
	 */
	List<Stage> columns(String journey, List<String> named) {
		return named.isEmpty() ? this.stages.ofJourneys(List.of(journey)).of(journey)
				: withParts(journey).stream().filter((stage) -> named.contains(stage.key())).toList();
	}

	/**
	 * The stages of a journey, each followed by those within it: one statement a level.
	 * @param journey key of a known journey
	 * @return stages in the journey's order, each once
	 */
	List<Stage> withParts(String journey) {
		List<Stage> top = this.stages.ofJourneys(List.of(journey)).of(journey);
		Map<String, List<Stage>> within = new HashMap<>();
		List<Stage> level = top;
		while (!level.isEmpty()) {
			Links<Stage> found = this.stages.within(level.stream().map(Stage::id).toList());
			level.forEach((stage) -> within.put(stage.id(), found.of(stage.id())));
			level = level.stream()
				.flatMap((stage) -> found.of(stage.id()).stream())
				.filter((stage) -> !within.containsKey(stage.id()))
				.distinct()
				.toList();
		}
		List<Stage> all = new ArrayList<>();
		top.forEach((stage) -> add(stage, within, all));
		return all;
	}

	private static void add(Stage stage, Map<String, List<Stage>> within, List<Stage> all) {
		if (!all.contains(stage)) {
			all.add(stage);
			within.getOrDefault(stage.id(), List.of()).forEach((part) -> add(part, within, all));
		}
	}

	/**
	 * Personas by segment, the largest share first; those without one come last.
	 */
	List<PersonaGroup> personaGroups() {
		List<Segment> all = this.segments.list();
		Links<Persona> members = this.personas.ofSegments(all.stream().map(Segment::key).toList());
		List<PersonaGroup> groups = new ArrayList<>();
		List<Persona> others = new ArrayList<>(this.personas.list());
		for (Segment segment : all) {
			groups.add(new PersonaGroup(segment.name().in(Locale.ENGLISH), members.of(segment.key())));
			others.removeAll(members.of(segment.key()));
		}
		groups.add(new PersonaGroup("In no segment", others));
		return groups;
	}

	/**
	 * Personas that belong together.
	 *
	 * @param name of their segment
	 * @param personas in order
	 */
	record PersonaGroup(String name, List<Persona> personas) {

		PersonaGroup {
			personas = List.copyOf(personas);
		}
	}

}
