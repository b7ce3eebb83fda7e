package dev.waymark.recommendation.ranking;

import java.util.Comparator;
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
 * @param answers what it answers among the questions that its rung takes in, and the
 * question just asked on whatever rung
 * @param fits the values of all signals but {@link Signal#QUESTION}
 */
public record Item(ContentAsset asset, FallbackLevel level, List<Answer> answers, Map<Signal, Double> fits) {

	public Item {
		answers = List.copyOf(answers);
		fits = Map.copyOf(fits);
	}

	/**
	 * Whether any question in reach leads to it.
	 * @return false for content that only a rule or a list of the slot names
	 */
	boolean reached() {
		return this.level.compareTo(FallbackLevel.EDITORIAL) < 0;
	}

	/**
	 * Whether it answers the question just asked.
	 * @return true if so
	 */
	boolean answersLeading() {
		return this.answers.stream().anyMatch((answer) -> answer.question().leading());
	}

	/**
	 * How near its nearest question lies, whatever the content's own language and
	 * channel.
	 * @return the rung of that question
	 */
	FallbackLevel nearestQuestion() {
		return this.answers.stream()
			.map((answer) -> answer.question().level())
			.min(Comparator.naturalOrder())
			.orElse(FallbackLevel.EDITORIAL);
	}

	/**
	 * What it is worth alone.
	 * @return the sum over its questions of weight times quality
	 */
	double worth() {
		return this.answers.stream().mapToDouble((answer) -> answer.question().weight() * answer.quality()).sum();
	}

	/**
	 * The same content, shown because the slot's list names it.
	 * @return the item at {@link FallbackLevel#EDITORIAL}
	 */
	Item asEditorial() {
		return new Item(this.asset, FallbackLevel.EDITORIAL, this.answers, this.fits);
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
