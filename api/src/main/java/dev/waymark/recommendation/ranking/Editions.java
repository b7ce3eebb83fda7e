package dev.waymark.recommendation.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Translations are one work, and a slate shows one edition of it: the one on the nearest
 * rung, then in the nearest language, then by id.
 */
final class Editions {

	private final Comparator<Item> nearest;

	/**
	 * Chooses for a reader.
	 * @param locales tags that serve the reader, nearest first
	 */
	Editions(List<String> locales) {
		this.nearest = Comparator.comparing(Item::level).thenComparingInt((item) -> {
			int index = locales.indexOf(item.asset().locale());
			return (index < 0) ? locales.size() : index;
		}).thenComparing((item) -> item.asset().id());
	}

	List<Item> nearest(Collection<Item> items) {
		Map<String, Item> byWork = new LinkedHashMap<>();
		items.stream().sorted(this.nearest).forEach((item) -> byWork.putIfAbsent(item.asset().workId(), item));
		return List.copyOf(byWork.values());
	}

}
