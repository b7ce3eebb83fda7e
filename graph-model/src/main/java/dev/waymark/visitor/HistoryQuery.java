package dev.waymark.visitor;

import java.time.Instant;
import java.util.List;

/**
 * Asks for a history.
 *
 * @param visitor the pseudonym
 * @param journey key of the journey to see it in
 * @param until the last moment that counts
 * @param most so many events at most, the newest
 * @param questions keys of questions to tell of beside those in the history
 * @param triggers keys of triggers to tell of beside those in the history
 */
public record HistoryQuery(String visitor, String journey, Instant until, int most, List<String> questions,
		List<String> triggers) {

	public HistoryQuery {
		questions = List.copyOf(questions);
		triggers = List.copyOf(triggers);
	}
}
