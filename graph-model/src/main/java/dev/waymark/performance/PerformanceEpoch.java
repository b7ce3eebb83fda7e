package dev.waymark.performance;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.Device;
import org.jspecify.annotations.Nullable;

/**
 * How well content performs, as of a moment. Each rate is drawn to that of the next wider
 * group, the more so the less was seen: content at a stage on a device → the content →
 * its format → everything. So one lucky click moves little, and new content begins where
 * its format stands. Everything begins at one taken of twenty shown.
 */
public final class PerformanceEpoch {

	/** Nothing was seen yet. */
	public static final PerformanceEpoch EMPTY = new PerformanceEpoch(new Posterior(0, 0), new Level<>(Map.of(), 0),
			new Level<>(Map.of(), 0), new Level<>(Map.of(), 0));

	private static final double FIRST_RATE = 0.05;

	private static final double FIRST_TRIES = 20;

	private final Posterior all;

	private final Level<String> formats;

	private final Level<String> contents;

	private final Level<Spot> spots;

	private PerformanceEpoch(Posterior all, Level<String> formats, Level<String> contents, Level<Spot> spots) {
		this.all = all;
		this.formats = formats;
		this.contents = contents;
		this.spots = spots;
	}

	/**
	 * Takes stock.
	 * @param rows what was counted, each content with one format
	 * @param at the moment
	 * @param halfLife after this time what was seen counts half
	 * @return the epoch; {@link #EMPTY} where nothing was shown
	 */
	public static PerformanceEpoch of(Collection<PerformanceRow> rows, Instant at, Duration halfLife) {
		Tried all = Tried.NOTHING;
		Map<String, Tried> formats = new HashMap<>();
		Map<String, Tried> contents = new HashMap<>();
		Map<Spot, Tried> spots = new HashMap<>();
		Map<String, String> formatOf = new HashMap<>();
		for (PerformanceRow row : rows) {
			Tried tried = row.at(at, halfLife);
			all = all.plus(tried);
			formats.merge(row.format(), tried, Tried::plus);
			contents.merge(row.content(), tried, Tried::plus);
			spots.merge(new Spot(row.content(), row.stage(), row.device()), tried, Tried::plus);
			formatOf.put(row.content(), row.format());
		}
		if (all.shown() <= 0) {
			return EMPTY;
		}
		Posterior everything = all.drawnTo(FIRST_RATE, FIRST_TRIES);
		Level<String> byFormat = Level.of(formats, (_) -> everything);
		Level<String> byContent = Level.of(contents,
				(content) -> byFormat.of(formatOf.getOrDefault(content, ""), everything));
		return new PerformanceEpoch(everything, byFormat, byContent,
				Level.of(spots, (spot) -> byContent.of(spot.content(), everything)));
	}

	/**
	 * How often content is taken where it is shown.
	 * @param content the content
	 * @param stage id of the stage, or null for any
	 * @param device the device
	 * @return the rate to expect, 0 to 1; 0 where nothing was seen yet
	 */
	public double rate(ContentAsset content, @Nullable String stage, Device device) {
		return belief(content, stage, device).mean();
	}

	/**
	 * What performance says for content at a spot: its rate over its rate and the average
	 * together, so 0.5 is average and 0.75 three times as good.
	 * @param stage id of the stage, or null for any
	 * @param device the device
	 * @param doubt by how many standard deviations what is little known gets the benefit
	 * of the doubt, 0 for none (Auer, Cesa-Bianchi, Fischer, "Finite-time analysis of the
	 * multiarmed bandit problem", Machine Learning 47, 2002)
	 * @return gives a value between 0 and 1; always 0 where nothing was seen yet
	 */
	public ToDoubleFunction<ContentAsset> signal(@Nullable String stage, Device device, double doubt) {
		if (this.all.mean() == 0) {
			return (_) -> 0;
		}
		return (content) -> {
			double rate = belief(content, stage, device).hopeful(doubt);
			return rate / (rate + this.all.mean());
		};
	}

	private Posterior belief(ContentAsset content, @Nullable String stage, Device device) {
		Posterior own = this.contents.of(content.id(), this.formats.of(content.format(), this.all));
		return (stage != null) ? this.spots.of(new Spot(content.id(), stage, device.name()), own) : own;
	}

	private record Spot(String content, String stage, String device) {
	}

}
