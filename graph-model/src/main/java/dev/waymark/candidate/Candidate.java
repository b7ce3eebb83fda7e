package dev.waymark.candidate;

import java.util.Map;

import dev.waymark.content.ContentAsset;

/**
 * Content that answers at least one question in reach, or is named by the placement.
 *
 * @param asset the content
 * @param answers quality (0 to 1) by key of the questions in reach that it answers
 */
public record Candidate(ContentAsset asset, Map<String, Double> answers) {

	public Candidate {
		answers = Map.copyOf(answers);
	}
}
