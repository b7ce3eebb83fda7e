package dev.waymark.trigger.graphql;

import java.util.List;

import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.journey.Stage;
import dev.waymark.journey.Stages;
import dev.waymark.trigger.Trigger;
import dev.waymark.trigger.Triggers;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TriggerController {

	private final Triggers triggers;

	private final Stages stages;

	private final KnownKeys keys;

	TriggerController(Triggers triggers, Stages stages, KnownKeys keys) {
		this.triggers = triggers;
		this.stages = stages;
		this.keys = keys;
	}

	@QueryMapping
	List<Trigger> triggers(@Argument @Nullable String journey) {
		if (journey == null) {
			return this.triggers.list();
		}
		this.keys.require(KeyKind.JOURNEY, "journey", List.of(journey));
		return this.triggers.list(journey);
	}

	@BatchMapping
	List<List<Stage>> stages(List<Trigger> triggers) {
		return this.stages.ofTriggers(triggers.stream().map(Trigger::key).toList()).ofEach(triggers, Trigger::key);
	}

	@BatchMapping(typeName = "Stage")
	List<List<Trigger>> triggers(List<Stage> stages) {
		return this.triggers.ofStages(stages.stream().map(Stage::id).toList()).ofEach(stages, Stage::id);
	}

}
