package dev.waymark.coverage;

import java.util.List;
import java.util.Map;

import dev.waymark.content.ContentAsset;

/**
 * What is asked in a journey and what answers it, wherever it may be shown: all that
 * coverage is worked out from.
 *
 * @param asks every question of every persona at every stage, each once
 * @param answers all content that answers a question with a quality above 0, by the
 * question's key
 * @param locales tags of the languages that content is in, sorted
 */
public record ContentMap(List<Ask> asks, Map<String, List<ContentAsset>> answers, List<String> locales) {

	public ContentMap {
		asks = List.copyOf(asks);
		answers = Map.copyOf(answers);
		locales = List.copyOf(locales);
	}

	/**
	 * What answers a question.
	 * @param question its key
	 * @return content, whether it may be shown or not
	 */
	public List<ContentAsset> answering(String question) {
		return this.answers.getOrDefault(question, List.of());
	}

}
