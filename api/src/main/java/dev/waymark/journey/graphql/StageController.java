package dev.waymark.journey.graphql;

import java.util.List;
import java.util.Objects;

import dev.waymark.graph.Links;
import dev.waymark.journey.Journey;
import dev.waymark.journey.Journeys;
import dev.waymark.journey.Stage;
import dev.waymark.journey.StageAlignment;
import dev.waymark.journey.Stages;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
class StageController {

	private final Journeys journeys;

	private final Stages stages;

	StageController(Journeys journeys, Stages stages) {
		this.journeys = journeys;
		this.stages = stages;
	}

	@BatchMapping
	List<Journey> journey(List<Stage> stages) {
		Links<Journey> found = this.journeys.find(stages.stream().map(Stage::journeyKey).distinct().toList());
		return stages.stream()
			.map((stage) -> Objects.requireNonNull(found.firstOf(stage.journeyKey()), stage::id))
			.toList();
	}

	@BatchMapping
	List<List<Stage>> subStages(List<Stage> stages) {
		return this.stages.within(ids(stages)).ofEach(stages, Stage::id);
	}

	@BatchMapping
	List<List<Stage>> next(List<Stage> stages) {
		return this.stages.next(ids(stages)).ofEach(stages, Stage::id);
	}

	@BatchMapping
	List<List<StageAlignment>> alignedWith(List<Stage> stages) {
		return this.stages.alignedWith(ids(stages)).ofEach(stages, Stage::id);
	}

	private static List<String> ids(List<Stage> stages) {
		return stages.stream().map(Stage::id).toList();
	}

}
