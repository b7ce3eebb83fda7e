package dev.waymark.recommendation.ranking;

import java.util.List;
import java.util.Map;

import dev.waymark.candidate.OpenQuestion;
import dev.waymark.content.ContentAsset;
import dev.waymark.eligibility.FallbackLevel;

/**
 * Content that may be shown, ready to be weighed.
 *
 * @param asset the content
 * @param level the rung it needs
 * @param answers what it answers among the questions that its rung takes in
 * @param fits the values of all signals but {@link Signal#QUESTION}
 */
public record Item(ContentAsset asset, FallbackLevel level, List<Answer> answers, Map<Signal, Double> fits) {

	public Item {
		answers = List.copyOf(answers);
		fits = Map.copyOf(fits);
	}

	/**
	 * One question that the item answers.
	 *
	 * @param question the question
	 * @param quality 0 to 1
	 */
	public record Answer(OpenQuestion question, double quality) {

		String key() {
			return this.question.question().key();
		}

	}

}
