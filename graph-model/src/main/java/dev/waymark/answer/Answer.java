package dev.waymark.answer;

import dev.waymark.question.Question;

/**
 * How well an asset answers a question.
 *
 * @param question the question
 * @param quality 0 to 1
 * @param guessed whether an import suggested it and nobody has confirmed it yet
 */
public record Answer(Question question, double quality, boolean guessed) {
}
