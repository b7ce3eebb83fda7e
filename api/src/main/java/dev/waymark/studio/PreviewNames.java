package dev.waymark.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import dev.waymark.content.Format;
import dev.waymark.content.Formats;
import dev.waymark.graph.Links;
import dev.waymark.journey.Stage;
import dev.waymark.journey.Stages;
import dev.waymark.locale.LocalizedText;
import dev.waymark.persona.Persona;
import dev.waymark.persona.Personas;
import dev.waymark.question.Question;
import dev.waymark.question.Questions;
import dev.waymark.recommendation.Recommendation;
import dev.waymark.recommendation.explanation.GraphStep;
import dev.waymark.trigger.Trigger;
import dev.waymark.trigger.Triggers;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Reads what the nodes of a recommendation's paths are called.
 */
@Component
@Lazy
final class PreviewNames {

	private final Personas personas;

	private final Stages stages;

	private final Triggers triggers;

	private final Questions questions;

	private final Formats formats;

	PreviewNames(Personas personas, Stages stages, Triggers triggers, Questions questions, Formats formats) {
		this.personas = personas;
		this.stages = stages;
		this.triggers = triggers;
		this.questions = questions;
		this.formats = formats;
	}

	/**
	 * The names of all that a recommendation's paths hold.
	 * @param recommendation the recommendation
	 * @return names in English by label and key: {@code Stage MOT4/ZMOT}
	 */
	Map<String, String> of(Recommendation recommendation) {
		List<GraphStep> steps = recommendation.items()
			.stream()
			.flatMap((item) -> item.explanation().path().stream())
			.toList();
		Map<String, String> names = new HashMap<>();
		put(names, "Persona", steps, this.personas::find, Persona::name);
		put(names, "Stage", steps, this.stages::find, Stage::name);
		put(names, "Trigger", steps, this.triggers::find, Trigger::name);
		put(names, "Question", steps, this.questions::find, Question::text);
		recommendation.items()
			.forEach((item) -> names.put("ContentAsset " + item.content().id(), item.content().title()));
		for (Format format : this.formats.list()) {
			names.put("Format " + format.key(), format.name().in(Locale.ENGLISH));
		}
		return names;
	}

	private static <T> void put(Map<String, String> names, String label, List<GraphStep> steps,
			Function<List<String>, Links<T>> find, Function<T, LocalizedText> name) {
		List<String> keys = steps.stream()
			.filter((step) -> step.label().equals(label))
			.map(GraphStep::key)
			.distinct()
			.toList();
		if (!keys.isEmpty()) {
			Links<T> found = find.apply(keys);
			keys.forEach((key) -> found.of(key)
				.forEach((named) -> names.put(label + " " + key, name.apply(named).in(Locale.ENGLISH))));
		}
	}

}
