package dev.waymark.placement.graphql;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentAssets;
import dev.waymark.graph.Links;
import dev.waymark.placement.PlacementRule;
import dev.waymark.placement.PlacementSetup;
import dev.waymark.placement.Placements;
import dev.waymark.placement.RuleKind;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PlacementController {

	private final Placements placements;

	private final ContentAssets contents;

	PlacementController(Placements placements, ContentAssets contents) {
		this.placements = placements;
		this.contents = contents;
	}

	@QueryMapping
	List<PlacementSetup> placements() {
		return this.placements.list();
	}

	@BatchMapping(typeName = "Placement")
	List<List<ContentAsset>> editorial(List<PlacementSetup> placements) {
		Links<ContentAsset> found = this.contents
			.find(placements.stream().flatMap((placement) -> placement.editorial().stream()).distinct().toList());
		return placements.stream()
			.map((placement) -> placement.editorial()
				.stream()
				.flatMap((id) -> Stream.ofNullable(found.firstOf(id)))
				.toList())
			.toList();
	}

	@BatchMapping
	List<ContentAsset> content(List<PlacementRule> rules) {
		Links<ContentAsset> found = this.contents.find(rules.stream().map(PlacementRule::content).distinct().toList());
		return rules.stream()
			.map((rule) -> Objects.requireNonNull(found.firstOf(rule.content()), rule::content))
			.toList();
	}

	@SchemaMapping
	@Nullable Double factor(PlacementRule rule) {
		return (rule.kind() == RuleKind.BOOST) ? rule.factor() : null;
	}

}
