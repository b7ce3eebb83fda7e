package dev.waymark.journey.graphql;

import java.util.List;
import java.util.Optional;

import dev.waymark.journey.Journey;
import dev.waymark.journey.Journeys;
import dev.waymark.journey.Stage;
import dev.waymark.journey.Stages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class JourneyController {

	private final Journeys journeys;

	private final Stages stages;

	JourneyController(Journeys journeys, Stages stages) {
		this.journeys = journeys;
		this.stages = stages;
	}

	@QueryMapping
	List<Journey> journeys() {
		return this.journeys.list();
	}

	@QueryMapping
	Optional<Journey> journey(@Argument String key) {
		return this.journeys.find(key);
	}

	@BatchMapping
	List<List<Stage>> stages(List<Journey> journeys) {
		return this.stages.ofJourneys(journeys.stream().map(Journey::key).toList()).ofEach(journeys, Journey::key);
	}

}
