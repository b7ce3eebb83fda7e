package dev.waymark.recommendation.graphql;

import java.util.List;
import java.util.stream.Stream;

import dev.waymark.candidate.ContextKeys;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.recommendation.RecommendationRequest;
import dev.waymark.recommendation.RequestedVisitor;
import dev.waymark.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What may be chosen beside the context, and who may choose it.
 *
 * @param excluded ids that the caller leaves out
 * @param strict whether only the first rung counts
 * @param preview whether drafts are shown
 * @param withNearMisses whether what was left out is wanted
 * @param visitor whose history counts, or null for nobody's
 */
record RequestOptions(List<String> excluded, boolean strict, boolean preview, boolean withNearMisses,
		@Nullable RequestedVisitor visitor) {

	private static final int MOST_ITEMS = 50;

	private static final int MOST_EXCLUDED = 500;

	private static final int MOST_SUBJECTS = 20;

	static void requireSize(String argument, int first) {
		if (first < 1 || first > MOST_ITEMS) {
			throw invalid(argument, argument + " is " + first + ", but must be between 1 and " + MOST_ITEMS);
		}
	}

	RecommendationRequest request(RecommendationContextInput context, List<String> placements, Viewer viewer) {
		refuseWithoutRole(context, viewer);
		List<String> about = (context.about() != null) ? context.about() : List.of();
		if (this.excluded.size() > MOST_EXCLUDED) {
			throw invalid("excludeContentIds", "excludeContentIds holds " + this.excluded.size() + " ids, but at most "
					+ MOST_EXCLUDED + " can be left out");
		}
		if (about.size() > MOST_SUBJECTS) {
			throw invalid("context.about", "context.about holds " + about.size() + " subjects, but at most "
					+ MOST_SUBJECTS + " can be at hand");
		}
		if (context.question() != null && context.questionText() != null) {
			throw invalid("context.questionText",
					"context has both question and questionText; send the key or the visitor's own words, not both");
		}
		ContextKeys keys = new ContextKeys(context.journey(), stageKey(context), context.persona(), context.trigger(),
				context.question(), about.stream().distinct().toList(), context.channel(), placements,
				excludedWith(context.currentContentId()));
		return new RecommendationRequest(keys, context.questionText(), context.device(), context.locale(),
				context.sentiment(), context.at(), this.strict, this.preview, this.withNearMisses, this.visitor);
	}

	/** A stage's id, {@code MOT4/ZMOT}, is as good as its key within the journey. */
	private static @Nullable String stageKey(RecommendationContextInput context) {
		String prefix = context.journey() + "/";
		return (context.stage() != null && context.stage().startsWith(prefix))
				? context.stage().substring(prefix.length()) : context.stage();
	}

	private List<String> excludedWith(@Nullable String currentContentId) {
		return Stream.concat(Stream.ofNullable(currentContentId), this.excluded.stream()).distinct().sorted().toList();
	}

	private void refuseWithoutRole(RecommendationContextInput context, Viewer viewer) {
		if (context.at() != null && !viewer.edits()) {
			throw forbidden("context.at");
		}
		if (this.preview && !viewer.edits()) {
			throw forbidden("preview");
		}
	}

	private static InputException forbidden(String argument) {
		return new InputException(InputErrorCode.FORBIDDEN, argument, argument
				+ " needs the role EDITOR, since it shows what is not public; send the key as Authorization: Bearer <key>");
	}

	private static InputException invalid(String argument, String message) {
		return new InputException(InputErrorCode.INVALID_ARGUMENT, argument, message);
	}

}
