package dev.waymark.question.graphql;

import java.util.List;
import java.util.Map;

import dev.waymark.question.CapturedQuestion;
import dev.waymark.question.Question;
import dev.waymark.question.Questions;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
class CapturedController {

	private final Questions questions;

	CapturedController(Questions questions) {
		this.questions = questions;
	}

	@BatchMapping
	Map<Question, CapturedQuestion> captured(List<Question> questions) {
		return this.questions.captured(questions.stream().map(Question::key).toList())
			.firstOfEach(questions, Question::key);
	}

}
