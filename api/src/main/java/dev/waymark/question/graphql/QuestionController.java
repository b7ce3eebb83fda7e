package dev.waymark.question.graphql;

import java.time.Clock;
import java.util.List;

import dev.waymark.connection.Connection;
import dev.waymark.connection.PageArguments;
import dev.waymark.input.KnownKeys;
import dev.waymark.journey.Stage;
import dev.waymark.journey.Stages;
import dev.waymark.page.PageRequest;
import dev.waymark.persona.Persona;
import dev.waymark.persona.Personas;
import dev.waymark.question.Question;
import dev.waymark.question.QuestionFilter;
import dev.waymark.question.Questions;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class QuestionController {

	private final Questions questions;

	private final Stages stages;

	private final Personas personas;

	private final KnownKeys keys;

	private final Clock clock;

	QuestionController(Questions questions, Stages stages, Personas personas, KnownKeys keys, Clock clock) {
		this.questions = questions;
		this.stages = stages;
		this.personas = personas;
		this.keys = keys;
		this.clock = clock;
	}

	@QueryMapping
	Connection<Question> questions(@Argument @Nullable QuestionFilterInput filter, @Argument int first,
			@Argument @Nullable String after) {
		PageRequest request = PageArguments.of(first, after);
		QuestionFilter checked = (filter != null) ? filter.checked(this.keys) : QuestionFilter.NONE;
		return Connection.of(this.questions.page(checked, request, this.clock.instant()), Question::key);
	}

	@BatchMapping
	List<List<Stage>> stages(List<Question> questions) {
		return this.stages.ofQuestions(keys(questions)).ofEach(questions, Question::key);
	}

	@BatchMapping
	List<List<Persona>> personas(List<Question> questions) {
		return this.personas.ofQuestions(keys(questions)).ofEach(questions, Question::key);
	}

	private static List<String> keys(List<Question> questions) {
		return questions.stream().map(Question::key).toList();
	}

}
