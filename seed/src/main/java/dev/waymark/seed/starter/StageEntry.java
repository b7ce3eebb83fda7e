package dev.waymark.seed.starter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.waymark.locale.LocalizedText;

/**
 * A stage of a journey.
 *
 * @param origin where it stands
 * @param id journey and key: {@code MOT4/ZMOT}
 * @param key its key within the journey
 * @param name its name
 * @param postPurchase whether it lies after the purchase
 * @param next weights of what comes next, by stage id
 * @param alignedWith strengths, by the id of a stage of another journey
 * @param subStages in order
 */
record StageEntry(Origin origin, String id, String key, LocalizedText name, boolean postPurchase,
		Map<String, Double> next, Map<String, Double> alignedWith, List<StageEntry> subStages) {

	Stream<StageEntry> withSubStages() {
		return Stream.concat(Stream.of(this), this.subStages.stream().flatMap(StageEntry::withSubStages));
	}
}
