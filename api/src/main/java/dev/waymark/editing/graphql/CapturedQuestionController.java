package dev.waymark.editing.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.waymark.editing.CapturedQuestions;
import dev.waymark.question.Question;
import dev.waymark.question.QuestionSource;
import dev.waymark.question.Questions;
import dev.waymark.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class CapturedQuestionController {

	private static final int LONGEST = 400;

	private final CapturedQuestions captured;

	private final Questions questions;

	CapturedQuestionController(CapturedQuestions captured, Questions questions) {
		this.captured = captured;
		this.questions = questions;
	}

	@MutationMapping
	Question captureQuestion(@Argument String text, @Argument Locale locale, @Argument @Nullable String persona,
			@Argument String journey, @Argument @Nullable String stage, @Argument QuestionSource source,
			@ContextValue Viewer viewer, @ContextValue(required = false) @Nullable String editorName) {
		String words = Checks.text("text", text).strip();
		if (words.length() > LONGEST) {
			throw Checks.invalid("text", "the text has %d characters; send the question alone, in at most %d"
				.formatted(words.length(), LONGEST));
		}
		String key = this.captured.capture(words, locale, persona, stageId(journey, stage), source,
				EditorName.of(viewer, editorName));
		return Objects.requireNonNull(this.questions.find(List.of(key)).firstOf(key), key);
	}

	@MutationMapping
	QuestionsPayload reviewQuestions(@Argument List<String> keys, @Argument boolean accept, @ContextValue Viewer viewer,
			@ContextValue(required = false) @Nullable String editorName) {
		Checks.many("keys", keys);
		List<String> distinct = keys.stream().distinct().toList();
		return new Upserted(this.captured.review(distinct, accept, EditorName.of(viewer, editorName)), distinct)
			.answer(this.questions::find, QuestionsPayload::new);
	}

	@MutationMapping
	QuestionsPayload mergeQuestions(@Argument List<String> from, @Argument String into, @ContextValue Viewer viewer,
			@ContextValue(required = false) @Nullable String editorName) {
		Checks.many("from", from);
		return new Upserted(this.captured.merge(from, into, EditorName.of(viewer, editorName)), List.of(into))
			.answer(this.questions::find, QuestionsPayload::new);
	}

	private static @Nullable String stageId(String journey, @Nullable String stage) {
		return (stage == null || stage.contains("/")) ? stage : new StageRef(journey, stage).id();
	}

}
