package dev.waymark.metrics.measure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many stays began, and how many of them led on, by a key.
 */
final class Counts {

	private final Map<String, Count> byKey = new HashMap<>();

	void add(String key, boolean advanced) {
		this.byKey.merge(key, new Count(key, 1, advanced ? 1 : 0), Count::plus);
	}

	List<Count> mostFirst() {
		return sorted(Comparator.comparingInt(Count::entered).reversed().thenComparing(Count::key));
	}

	List<Count> byKey() {
		return sorted(Comparator.comparing(Count::key));
	}

	private List<Count> sorted(Comparator<Count> order) {
		return this.byKey.values().stream().sorted(order).toList();
	}

	/**
	 * One key's.
	 *
	 * @param key the key
	 * @param entered how many began
	 * @param advanced how many of them led on
	 */
	record Count(String key, int entered, int advanced) {

		double rate() {
			return Quotient.share(this.advanced, this.entered);
		}

		Count plus(Count other) {
			return new Count(this.key, this.entered + other.entered, this.advanced + other.advanced);
		}

	}

}
