package dev.waymark.answer;

import dev.waymark.question.Question;

/**
 * How well an asset answers a question.
 *
 * @param question the question
 * @param quality 0 to 1
 */
public record Answer(Question question, double quality) {
}
