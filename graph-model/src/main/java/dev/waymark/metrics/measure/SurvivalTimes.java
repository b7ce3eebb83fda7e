package dev.waymark.metrics.measure;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Times until something happened, among them times after which nobody knows. Memory grows
 * with the number of different times.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan and Meier,
 * Nonparametric Estimation from Incomplete Observations, 1958</a>
 */
final class SurvivalTimes {

	/** What rounding can add to a product that is a share exactly. */
	private static final double ROUNDING = 1e-12;

	private static final double MILLIS = 1000;

	private final NavigableMap<Long, Ends> byMillis = new TreeMap<>();

	private long count;

	/**
	 * Adds a time.
	 * @param time from the beginning until the end or until the last look
	 * @param ended whether it had happened by then
	 */
	void add(Duration time, boolean ended) {
		Ends one = new Ends(ended ? 1 : 0, ended ? 0 : 1);
		this.byMillis.merge(time.toMillis(), one, Ends::plus);
		this.count++;
	}

	/**
	 * The time by which it has happened to a share.
	 * @param share such as 0.5 for the median
	 * @return seconds: the first time at which the curve of those to whom it has not
	 * happened is at 1 − share or below; null where it does not come down so far
	 */
	@Nullable Double quantile(double share) {
		long atRisk = this.count;
		double left = 1;
		for (Map.Entry<Long, Ends> time : this.byMillis.entrySet()) {
			Ends ends = time.getValue();
			left *= (atRisk - ends.happened()) / (double) atRisk;
			if (ends.happened() > 0 && left <= 1 - share + ROUNDING) {
				return time.getKey() / MILLIS;
			}
			atRisk -= ends.happened() + ends.unknown();
		}
		return null;
	}

	private record Ends(long happened, long unknown) {

		Ends plus(Ends other) {
			return new Ends(this.happened + other.happened, this.unknown + other.unknown);
		}

	}

}
