package dev.waymark.editing.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.waymark.editing.Edit;
import dev.waymark.editing.StageEdit;
import dev.waymark.input.KeyKind;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.ArgumentValue;

/**
 * Turns the stages of a journey's input into edits.
 */
final class StageDrafts {

	private final Edit journey;

	StageDrafts(Edit journey) {
		this.journey = journey;
	}

	List<StageEdit> edits(String argument, List<StageInput> stages) {
		Checks.many(argument, stages);
		List<StageEdit> edits = new ArrayList<>();
		for (StageInput stage : stages) {
			edits.add(edit(argument + "[" + edits.size() + "]", stage));
		}
		return edits;
	}

	private StageEdit edit(String argument, StageInput stage) {
		Checks.key(argument + ".key", stage.key());
		StageInput.requirePlain(argument + ".key", stage.key());
		StageEdit edit = new StageEdit(stage.key(), argument);
		if (!stage.name().isOmitted()) {
			edit.name(LocalizedTextInput.read(argument + ".name", stage.name().value()));
		}
		if (!stage.postPurchase().isOmitted()) {
			edit.postPurchase(stage.postPurchase().value());
		}
		if (!stage.next().isOmitted()) {
			edit.next(next(argument + ".next", list(stage.next())));
		}
		if (!stage.alignedWith().isOmitted()) {
			edit.alignedWith(alignedWith(argument + ".alignedWith", list(stage.alignedWith())));
		}
		if (!stage.subStages().isOmitted()) {
			edit.subStages(edits(argument + ".subStages", list(stage.subStages())));
		}
		return edit;
	}

	/** Stages of this journey, by key or by id. */
	private List<String> next(String argument, List<String> named) {
		String own = this.journey.key() + "/";
		List<String> keys = new ArrayList<>();
		for (String each : named) {
			String key = each.startsWith(own) ? each.substring(own.length()) : each;
			if (key.contains("/")) {
				throw Checks.invalid(argument + "[" + keys.size() + "]",
						"\"%s\" is a stage of another journey; \"next\" stays within one, and \"alignedWith\" leads to others"
							.formatted(each));
			}
			keys.add(key);
		}
		Checks.distinct(argument, keys);
		return keys;
	}

	private Map<String, Double> alignedWith(String argument, List<StageAlignmentInput> alignments) {
		Map<String, Double> strengths = new LinkedHashMap<>();
		List<String> ids = new ArrayList<>();
		for (StageAlignmentInput alignment : alignments) {
			String path = argument + "[" + ids.size() + "]";
			if (alignment.journey().equals(this.journey.key())) {
				throw Checks.invalid(path + ".journey",
						"stages match those of other journeys; within this one, name them in \"next\"");
			}
			String id = new StageRef(alignment.journey(), alignment.stage()).id();
			this.journey.refer(KeyKind.STAGE, id, path);
			strengths.put(id, Checks.fraction(path + ".strength", alignment.strength()));
			ids.add(id);
		}
		Checks.distinct(argument, ids);
		return strengths;
	}

	private static <T> List<T> list(ArgumentValue<List<T>> sent) {
		@Nullable List<T> value = sent.value();
		return Objects.requireNonNullElse(value, List.of());
	}

}
