package dev.waymark.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import dev.waymark.content.ContentAsset;
import org.jspecify.annotations.Nullable;

/**
 * What counts as covered and what as stale.
 *
 * @param adequate from so many works on a cell is {@link CoverageStatus#ADEQUATE}
 * @param strong from so many on it is {@link CoverageStatus#STRONG}
 * @param ageLimit content published longer ago is stale
 * @param ageLimits limits of formats that have their own, by key
 */
public record CoverageRules(int adequate, int strong, Duration ageLimit, Map<String, Duration> ageLimits) {

	/** What holds where nothing else is set. */
	public static final CoverageRules DEFAULTS = new CoverageRules(2, 3, Duration.ofDays(730), Map.of());

	public CoverageRules {
		ageLimits = Map.copyOf(ageLimits);
		if (adequate < 2 || strong <= adequate) {
			throw new IllegalArgumentException("waymark.coverage: adequate is " + adequate + " and strong is " + strong
					+ ", but adequate is at least 2 and strong is more than adequate");
		}
	}

	/**
	 * The status of a cell.
	 * @param works how many distinct works serve it
	 * @return its status
	 */
	public CoverageStatus status(int works) {
		if (works == 0) {
			return CoverageStatus.GAP;
		}
		if (works < this.adequate) {
			return CoverageStatus.THIN;
		}
		return (works < this.strong) ? CoverageStatus.ADEQUATE : CoverageStatus.STRONG;
	}

	/**
	 * Whether content is stale at a moment. Content without a date of publication never
	 * is.
	 * @param asset the content
	 * @param at the moment
	 * @return true if it is older than its format's limit
	 */
	public boolean stale(ContentAsset asset, Instant at) {
		@Nullable Instant published = asset.publishedAt();
		return published != null
				&& published.plus(this.ageLimits.getOrDefault(asset.format(), this.ageLimit)).isBefore(at);
	}

}
