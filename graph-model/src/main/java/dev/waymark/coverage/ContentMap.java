package dev.waymark.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is asked in a journey and what answers it, wherever it may be shown: all that
 * coverage is worked out from.
 *
 * @param asks every question of every persona at every stage, each once
 * @param works what answers; gone through as often as somebody counts
 * @param locales tags of the languages that content is in, sorted
 */
public record ContentMap(List<Ask> asks, AnsweringWorks works, List<String> locales) {

	public ContentMap {
		asks = List.copyOf(asks);
		locales = List.copyOf(locales);
	}

	/**
	 * The part of the map that a few questions make.
	 * @param questions their keys
	 * @return a map in which only they are asked
	 */
	ContentMap asking(Collection<String> questions) {
		Set<String> kept = Set.copyOf(questions);
		return new ContentMap(this.asks.stream().filter((ask) -> kept.contains(ask.question())).toList(), this.works,
				this.locales);
	}

	/**
	 * The same map with other works.
	 * @param others what would answer
	 * @return a map in which the same is asked
	 */
	ContentMap answeredBy(AnsweringWorks others) {
		return new ContentMap(this.asks, others, this.locales);
	}

}
