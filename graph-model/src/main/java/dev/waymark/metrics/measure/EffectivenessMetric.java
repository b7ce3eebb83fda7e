package dev.waymark.metrics.measure;

import java.util.List;

/**
 * How many of the stays that began within the period led on.
 *
 * @param advanced stays after which the visitor came to a later stage
 * @param rate as a share of the stays that began; 0 where none did
 * @param bySource the same by source, most first
 * @param byFormat the same by the formats looked at during the stay, by key
 * @param next where the stays went next, in the journey's order; those that have gone
 * nowhere yet come last
 */
public record EffectivenessMetric(int advanced, double rate, List<SourceRate> bySource, List<FormatRate> byFormat,
		List<StageFlow> next) {

	public EffectivenessMetric {
		bySource = List.copyOf(bySource);
		byFormat = List.copyOf(byFormat);
		next = List.copyOf(next);
	}

}
