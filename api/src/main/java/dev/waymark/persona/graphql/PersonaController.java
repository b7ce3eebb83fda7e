package dev.waymark.persona.graphql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.journey.Paths;
import dev.waymark.journey.PersonaPath;
import dev.waymark.journey.Stage;
import dev.waymark.persona.Persona;
import dev.waymark.persona.Personas;
import dev.waymark.persona.Segment;
import dev.waymark.persona.Segments;
import dev.waymark.trigger.Trigger;
import dev.waymark.trigger.Triggers;
import org.dataloader.DataLoader;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class PersonaController {

	private final Personas personas;

	private final Segments segments;

	private final Triggers triggers;

	PersonaController(Personas personas, Segments segments, Triggers triggers, Paths paths, KnownKeys keys,
			BatchLoaderRegistry loaders) {
		this.personas = personas;
		this.segments = segments;
		this.triggers = triggers;
		loaders.<PersonaPath, List<Stage>>forName("personaPaths")
			.registerBatchLoader((asked, _) -> Flux.defer(() -> Flux.fromIterable(paths(paths, keys, asked))));
	}

	@QueryMapping
	List<Persona> personas() {
		return this.personas.list();
	}

	@BatchMapping
	Map<Persona, Segment> segment(List<Persona> personas) {
		return this.segments.ofPersonas(keys(personas)).firstOfEach(personas, Persona::key);
	}

	@BatchMapping
	List<List<Trigger>> triggers(List<Persona> personas) {
		return this.triggers.ofPersonas(keys(personas)).ofEach(personas, Persona::key);
	}

	@SchemaMapping
	CompletableFuture<List<Stage>> path(Persona persona, @Argument String journey,
			DataLoader<PersonaPath, List<Stage>> personaPaths) {
		return personaPaths.load(new PersonaPath(persona.key(), journey));
	}

	/** A journey that no persona passes may not exist; only then is it looked up. */
	private static List<List<Stage>> paths(Paths paths, KnownKeys keys, List<PersonaPath> asked) {
		List<List<Stage>> found = paths.list(asked);
		List<String> passed = found.stream().flatMap(List::stream).map(Stage::journeyKey).distinct().toList();
		keys.require(KeyKind.JOURNEY, "journey",
				asked.stream().map(PersonaPath::journey).distinct().filter((key) -> !passed.contains(key)).toList());
		return found;
	}

	private static List<String> keys(List<Persona> personas) {
		return personas.stream().map(Persona::key).toList();
	}

}
