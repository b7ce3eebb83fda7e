package dev.waymark.metrics.spend;

import java.util.Collections;
import java.util.List;

/**
 * What came of recording amounts.
 *
 * @param created how many are new
 * @param updated how many replaced another amount
 * @param unchanged how many were there already
 */
public record SpendReport(int created, int updated, int unchanged) {

	static SpendReport of(List<String> outcomes) {
		return new SpendReport(Collections.frequency(outcomes, "created"), Collections.frequency(outcomes, "updated"),
				Collections.frequency(outcomes, "unchanged"));
	}

}
