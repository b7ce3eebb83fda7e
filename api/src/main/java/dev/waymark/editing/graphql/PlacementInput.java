package dev.waymark.editing.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.waymark.editing.Edit;
import dev.waymark.editing.EntityKind;
import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.input.KeyKind;
import dev.waymark.placement.RuleKind;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.ArgumentValue;

record PlacementInput(String key, ArgumentValue<String> name, ArgumentValue<List<String>> formats,
		ArgumentValue<Integer> maxPerFormat, ArgumentValue<Double> explorationRate, ArgumentValue<Integer> frequencyCap,
		ArgumentValue<List<PlacementRuleInput>> rules, ArgumentValue<List<String>> editorial,
		ArgumentValue<ExperimentInput> experiment, @Nullable Integer expectedVersion) {

	Edit edit(String argument) {
		Draft draft = new Draft(EntityKind.PLACEMENT, "key", this.key, argument);
		draft.set("name", this.name, Checks::text)
			.set("formats", this.formats, (path, keys) -> formats(draft, path, keys))
			.set("maxPerFormat", this.maxPerFormat, (path, most) -> Checks.atLeast(1, path, most))
			.set("explorationRate", this.explorationRate, PlacementInput::rate)
			.set("frequencyCap", this.frequencyCap, (path, cap) -> Checks.atLeast(1, path, cap))
			.set("experiment", this.experiment, (path, experiment) -> experiment.written(path));
		if (!this.rules.isOmitted()) {
			rules(draft, this.rules.value());
		}
		List<String> listed = new ArrayList<>();
		return draft.links("editorial", this.editorial, LinkKind.EDITORIAL, (path, content) -> {
			listed.add(content);
			draft.edit().refer(KeyKind.CONTENT, content, path);
			return new Link(content, Map.of("position", listed.size() - 1L));
		}).edit().expecting(this.expectedVersion);
	}

	/** The order stays as it is sent, so that what was read can be sent back. */
	private static List<String> formats(Draft draft, String path, List<String> keys) {
		IntStream.range(0, keys.size())
			.forEach((index) -> draft.edit().refer(KeyKind.FORMAT, keys.get(index), path + "[" + index + "]"));
		return keys.stream().distinct().toList();
	}

	/** No exploration is as good as none set. */
	private static @Nullable Object rate(String path, double rate) {
		return (Checks.fraction(path, rate) > 0) ? rate : null;
	}

	private static void rules(Draft draft, @Nullable List<PlacementRuleInput> sent) {
		List<PlacementRuleInput> rules = (sent != null) ? sent : List.of();
		Checks.many(draft.at("rules"), rules);
		for (RuleKind kind : RuleKind.values()) {
			List<Link> links = IntStream.range(0, rules.size())
				.filter((position) -> rules.get(position).kind() == kind)
				.mapToObj((position) -> rules.get(position)
					.link(draft, draft.at("rules") + "[" + position + "]", position))
				.toList();
			draft.edit().link(links(kind), (_) -> links);
		}
	}

	private static LinkKind links(RuleKind kind) {
		return switch (kind) {
			case PIN -> LinkKind.PINS;
			case BOOST -> LinkKind.BOOSTS;
			case HIDE -> LinkKind.HIDES;
		};
	}

}
