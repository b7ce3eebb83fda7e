package dev.waymark.impact.graphql;

import java.util.List;
import java.util.Objects;

import dev.waymark.connection.Connection;
import dev.waymark.connection.PageArguments;
import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentAssets;
import dev.waymark.graph.Links;
import dev.waymark.impact.ContentImpact;
import dev.waymark.impact.ContentImpacts;
import dev.waymark.impact.ImpactFilter;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.metrics.measure.Period;
import dev.waymark.page.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ContentImpactController {

	private final ContentImpacts impacts;

	private final ContentAssets contents;

	private final KnownKeys keys;

	ContentImpactController(ContentImpacts impacts, ContentAssets contents, KnownKeys keys) {
		this.impacts = impacts;
		this.contents = contents;
		this.keys = keys;
	}

	@QueryMapping
	Connection<ContentImpact> contentImpact(@Argument String journey, @Argument Period period,
			@Argument @Nullable ImpactFilterInput filter, @Argument int first, @Argument @Nullable String after) {
		PageRequest page = PageArguments.of(first, after);
		Period checked = Period.checked("period", period.from(), period.to());
		this.keys.require(KeyKind.JOURNEY, "journey", List.of(journey));
		ImpactFilter stays = (filter != null) ? filter.checked(journey, this.keys) : ImpactFilter.ALL;
		return Connection.of(this.impacts.page(journey, checked, stays, page), ContentImpact::contentId);
	}

	@BatchMapping
	List<ContentAsset> content(List<ContentImpact> impacts) {
		Links<ContentAsset> found = this.contents.find(impacts.stream().map(ContentImpact::contentId).toList());
		return impacts.stream()
			.map((impact) -> Objects.requireNonNull(found.firstOf(impact.contentId()), impact::contentId))
			.toList();
	}

}
