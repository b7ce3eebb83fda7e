package dev.waymark.metrics.measure;

import java.util.List;

/**
 * How many are at a stage.
 *
 * @param current visitors who are there when the period ends
 * @param entered stays that began within the period
 * @param bySource the same by source, most first
 */
public record VolumeMetric(int current, int entered, List<SourceCount> bySource) {

	public VolumeMetric {
		bySource = List.copyOf(bySource);
	}

}
