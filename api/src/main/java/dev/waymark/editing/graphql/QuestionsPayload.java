package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.question.Question;

record QuestionsPayload(int created, int updated, int unchanged, List<Question> questions) {
}
