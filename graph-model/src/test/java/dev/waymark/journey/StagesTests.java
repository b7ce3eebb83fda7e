package dev.waymark.journey;

import java.util.List;
import java.util.Locale;

import dev.waymark.graph.CountingGraph;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StagesTests {

	private final CountingGraph graph = new CountingGraph(TestNeo4j.shared().graph());

	private final Stages stages = new Stages(this.graph);

	@BeforeAll
	static void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void journeysAreListedByKeyAndFoundByKey() {
		Journeys journeys = new Journeys(this.graph);
		assertThat(journeys.list()).extracting(Journey::key).containsExactly("APA", "MOT4");
		assertThat(journeys.find("MOT4").orElseThrow().name().in(Locale.of("fi"))).isEqualTo("Hetket");
		assertThat(journeys.find("NONE")).isEmpty();
	}

	@Test
	void aJourneyHasItsStagesInOrderWithoutThoseWithinThem() {
		assertThat(this.stages.ofJourneys(List.of("MOT4")).of("MOT4")).extracting(Stage::id)
			.containsExactly("MOT4/ZMOT", "MOT4/SMOT");
		assertThat(this.stages.within(List.of("MOT4/ZMOT")).of("MOT4/ZMOT")).singleElement()
			.satisfies((stage) -> assertThat(stage.journeyKey()).isEqualTo("MOT4"));
	}

	@Test
	void whatComesNextIsOrderedByLikelihoodAndMayBeTheStageItself() {
		assertThat(this.stages.next(List.of("MOT4/ZMOT")).of("MOT4/ZMOT")).extracting(Stage::key)
			.containsExactly("SMOT", "ZMOT");
	}

	@Test
	void alignmentReadsBothWays() {
		var found = this.stages.alignedWith(List.of("MOT4/ZMOT", "APA/AWARENESS"));
		assertThat(found.of("APA/AWARENESS")).singleElement().satisfies((match) -> {
			assertThat(match.stage().id()).isEqualTo("MOT4/ZMOT");
			assertThat(match.strength()).isEqualTo(0.8);
		});
		assertThat(found.of("MOT4/ZMOT")).extracting((match) -> match.stage().id()).containsExactly("APA/AWARENESS");
	}

	@Test
	void aPersonaPassesTheStagesOfOneJourneyInItsOwnOrder() {
		List<List<Stage>> paths = new Paths(this.graph).list(List.of(new PersonaPath("OWNER", "MOT4"),
				new PersonaPath("ENGINEER", "MOT4"), new PersonaPath("OWNER", "APA")));
		assertThat(paths.get(0)).extracting(Stage::key).containsExactly("SMOT", "ZMOT");
		assertThat(paths.get(1)).isEmpty();
		assertThat(paths.get(2)).extracting(Stage::key).containsExactly("AWARENESS");
	}

	@Test
	void oneStatementServesAnyNumberOfSources() {
		assertThat(this.graph.count(() -> this.stages.ofJourneys(List.of("MOT4", "APA")))).isOne();
		assertThat(this.graph.count(() -> this.stages.ofTriggers(List.of("NEED", "FAULT")))).isOne();
		assertThat(this.graph.count(() -> this.stages.ofQuestions(List.of("FITS", "COST")))).isOne();
	}

}
