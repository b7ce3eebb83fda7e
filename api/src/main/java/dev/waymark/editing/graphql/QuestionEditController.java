package dev.waymark.editing.graphql;

import java.util.List;
import java.util.Map;

import dev.waymark.editing.Editing;
import dev.waymark.editing.EntityKind;
import dev.waymark.question.Question;
import dev.waymark.question.Questions;
import dev.waymark.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class QuestionEditController {

	private final Editing editing;

	private final Questions questions;

	QuestionEditController(Editing editing, Questions questions) {
		this.editing = editing;
		this.questions = questions;
	}

	@MutationMapping
	QuestionsPayload upsertQuestions(@Argument List<QuestionInput> questions, @ContextValue Viewer viewer,
			@ContextValue(required = false) @Nullable String editorName) {
		return Upserted
			.of(this.editing, EntityKind.QUESTION, Edits.of("questions", questions, QuestionInput::edit),
					EditorName.of(viewer, editorName))
			.answer(this.questions::find, QuestionsPayload::new);
	}

	@BatchMapping
	Map<Question, Integer> version(List<Question> questions) {
		return this.questions.versions(questions.stream().map(Question::key).toList())
			.firstOfEach(questions, Question::key);
	}

}
