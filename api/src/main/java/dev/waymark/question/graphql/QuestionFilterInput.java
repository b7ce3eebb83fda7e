package dev.waymark.question.graphql;

import java.util.List;
import java.util.Objects;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.input.SearchWords;
import dev.waymark.question.QuestionFilter;
import dev.waymark.question.QuestionKind;
import dev.waymark.question.QuestionReview;
import org.jspecify.annotations.Nullable;

record QuestionFilterInput(@Nullable String journey, @Nullable String stage, @Nullable String persona,
		@Nullable List<QuestionKind> kind, @Nullable Boolean unanswered, @Nullable Boolean captured,
		@Nullable List<QuestionReview> review, @Nullable String text) {

	QuestionFilter checked(KnownKeys keys) {
		if (this.journey != null) {
			keys.require(KeyKind.JOURNEY, "filter.journey", List.of(this.journey));
		}
		if (this.persona != null) {
			keys.require(KeyKind.PERSONA, "filter.persona", List.of(this.persona));
		}
		return new QuestionFilter(this.journey, stageId(keys), this.persona,
				Objects.requireNonNullElse(this.kind, List.of()), this.unanswered, this.captured,
				Objects.requireNonNullElse(this.review, List.of()), SearchWords.of(this.text));
	}

	private @Nullable String stageId(KnownKeys keys) {
		if (this.stage == null) {
			return null;
		}
		if (this.stage.contains("/")) {
			keys.require(KeyKind.STAGE, "filter.stage", List.of(this.stage));
			return this.stage;
		}
		if (this.journey == null) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, "filter.journey", "the stage \"" + this.stage
					+ "\" needs its journey: name it in \"journey\", or send the stage's id, such as \"MOT4/ZMOT\"");
		}
		keys.requireStage("filter.stage", this.journey, this.stage);
		return this.journey + "/" + this.stage;
	}

}
