package dev.waymark.recommendation.graphql;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.question.Question;
import dev.waymark.recommendation.Recommendation;
import dev.waymark.recommendation.Recommendation.ExcludedContent;
import dev.waymark.recommendation.RecommendationRequest;
import dev.waymark.recommendation.Recommendations;
import dev.waymark.recommendation.Recommendations.Slot;
import dev.waymark.security.SignedVisitorIds;
import dev.waymark.security.Viewer;
import graphql.schema.DataFetchingFieldSelectionSet;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
final class RecommendationController {

	private static final int MOST_PLACEMENTS = 20;

	private final Recommendations recommendations;

	private final RequestedVisitors visitors;

	RecommendationController(Recommendations recommendations, SignedVisitorIds ids) {
		this.recommendations = recommendations;
		this.visitors = new RequestedVisitors(ids);
	}

	@QueryMapping
	Recommendation nextBestContent(@Argument RecommendationContextInput context, @Argument int first,
			@Argument List<String> excludeContentIds, @Argument boolean excludeSeen, @Argument boolean strict,
			@Argument boolean preview, @ContextValue(name = Viewer.KEY) Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		RequestOptions.requireSize("first", first);
		RequestOptions options = new RequestOptions(excludeContentIds, strict, preview, selection.contains("excluded"),
				this.visitors.of(context, excludeSeen, viewer));
		List<String> placements = (context.placement() != null) ? List.of(context.placement()) : List.of();
		RecommendationRequest request = options.request(context, placements, viewer);
		return this.recommendations.recommend(request, context.placement(), first);
	}

	@QueryMapping
	List<PlacementRecommendation> nextBestContentByPlacement(@Argument RecommendationContextInput context,
			@Argument List<PlacementRequestInput> placements, @Argument List<String> excludeContentIds,
			@Argument boolean excludeSeen, @Argument boolean strict, @Argument boolean preview,
			@ContextValue(name = Viewer.KEY) Viewer viewer, DataFetchingFieldSelectionSet selection) {
		RequestOptions options = new RequestOptions(excludeContentIds, strict, preview,
				selection.contains("recommendation/excluded"), this.visitors.of(context, excludeSeen, viewer));
		RecommendationRequest request = options.request(context,
				placements.stream().map(PlacementRequestInput::placement).distinct().toList(), viewer);
		return this.recommendations.recommendPage(request, slots(context, placements))
			.stream()
			.map((answer) -> new PlacementRecommendation(answer.placement(), answer.recommendation(), answer.error()))
			.toList();
	}

	@SchemaMapping
	List<Question> openQuestions(Recommendation recommendation, @Argument int first) {
		RequestOptions.requireSize("first", first);
		return recommendation.openQuestions().stream().limit(first).toList();
	}

	@SchemaMapping
	List<ExcludedContent> excluded(Recommendation recommendation, @Argument int first) {
		RequestOptions.requireSize("first", first);
		return recommendation.excluded().stream().limit(first).toList();
	}

	private static List<Slot> slots(RecommendationContextInput context, List<PlacementRequestInput> placements) {
		if (context.placement() != null) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, "context.placement",
					"context.placement goes with nextBestContent; here the slots are named in placements");
		}
		if (placements.isEmpty() || placements.size() > MOST_PLACEMENTS) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, "placements", "placements names "
					+ placements.size() + " slots, but a page has between 1 and " + MOST_PLACEMENTS);
		}
		List<Slot> slots = new ArrayList<>();
		for (PlacementRequestInput placement : placements) {
			RequestOptions.requireSize("placements[" + slots.size() + "].first", placement.first());
			slots.add(new Slot(placement.placement(), placement.first()));
		}
		return slots;
	}

}
