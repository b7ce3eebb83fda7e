package dev.waymark.visitor.graphql;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.waymark.connection.Connection;
import dev.waymark.connection.PageArguments;
import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentAssets;
import dev.waymark.eligibility.Sentiment;
import dev.waymark.graph.Links;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.journey.Stage;
import dev.waymark.journey.Stages;
import dev.waymark.persona.Persona;
import dev.waymark.persona.Personas;
import dev.waymark.question.Question;
import dev.waymark.question.Questions;
import dev.waymark.question.StageQuestions;
import dev.waymark.security.SignedVisitorIds;
import dev.waymark.visitor.Visitor;
import dev.waymark.visitor.Visitors;
import dev.waymark.visitor.inference.PersonaGuess;
import dev.waymark.visitor.inference.StageStay;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class VisitorController {

	private static final String DEFAULT_JOURNEY = "MOT4";

	private final Visitors visitors;

	private final SignedVisitorIds ids;

	private final KnownKeys keys;

	private final ContentAssets assets;

	private final Questions questions;

	private final Personas personas;

	private final Stages stages;

	VisitorController(Visitors visitors, SignedVisitorIds ids, KnownKeys keys, ContentAssets assets,
			Questions questions, Personas personas, Stages stages) {
		this.visitors = visitors;
		this.ids = ids;
		this.keys = keys;
		this.assets = assets;
		this.questions = questions;
		this.personas = personas;
		this.stages = stages;
	}

	@QueryMapping
	Optional<Visitor> visitor(@Argument String id) {
		return this.visitors.find(this.ids.require("id", id).id(), DEFAULT_JOURNEY);
	}

	@SchemaMapping
	@Nullable VisitorStage stage(Visitor visitor, @Argument String journey) {
		List<StageStay> stays = in(visitor, journey).state().stays();
		return stays.isEmpty() ? null : stages(journey, List.of(stays.getLast())).stream().findFirst().orElse(null);
	}

	@SchemaMapping
	List<VisitorStage> stageHistory(Visitor visitor, @Argument String journey) {
		return stages(journey, in(visitor, journey).state().stays());
	}

	@SchemaMapping
	Connection<ContentAsset> seen(Visitor visitor, @Argument int first, @Argument @Nullable String after) {
		SeenPage page = SeenPage.of(visitor, PageArguments.of(first, after));
		return page.with(this.assets.find(page.ids()));
	}

	@SchemaMapping
	List<Question> answeredQuestions(Visitor visitor) {
		return find(visitor.state().answered());
	}

	/** Those asked first, then what the persona asks at the stage. */
	@SchemaMapping
	List<Question> openQuestions(Visitor visitor, @Argument String journey) {
		Visitor seen = in(visitor, journey);
		Set<String> answered = seen.state().answered();
		List<Question> asked = find(seen.state().open());
		PersonaGuess persona = seen.state().persona();
		List<Question> here = seen.state()
			.stage()
			.map((stay) -> new StageQuestions(journey + "/" + stay.stage(),
					(persona != null) ? persona.persona() : null))
			.map((stage) -> this.questions.listAtStages(List.of(stage)).getFirst())
			.orElse(List.of());
		return Stream.concat(asked.stream(), here.stream())
			.filter((question) -> !answered.contains(question.key()))
			.distinct()
			.toList();
	}

	@SchemaMapping
	@Nullable Persona persona(Visitor visitor) {
		PersonaGuess persona = visitor.state().persona();
		return (persona != null) ? this.personas.find(List.of(persona.persona())).firstOf(persona.persona()) : null;
	}

	@SchemaMapping
	@Nullable Sentiment sentiment(Visitor visitor) {
		return visitor.state().sentiment();
	}

	private Visitor in(Visitor visitor, String journey) {
		this.keys.require(KeyKind.JOURNEY, "journey", List.of(journey));
		return this.visitors.in(visitor, journey);
	}

	private List<Question> find(Set<String> keys) {
		return keys.isEmpty() ? List.of()
				: keys.stream().map(this.questions.find(keys)::firstOf).filter(Objects::nonNull).toList();
	}

	private List<VisitorStage> stages(String journey, List<StageStay> stays) {
		List<String> ids = stays.stream().map((stay) -> journey + "/" + stay.stage()).distinct().toList();
		Links<Stage> found = this.stages.find(ids);
		return stays.stream()
			.flatMap((stay) -> Stream.ofNullable(found.firstOf(journey + "/" + stay.stage()))
				.map((stage) -> new VisitorStage(stage, stay.enteredAt(), stay.leftAt(), stay.probability())))
			.toList();
	}

}
