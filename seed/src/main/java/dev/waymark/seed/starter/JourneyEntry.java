package dev.waymark.seed.starter;

import java.util.List;
import java.util.stream.Stream;

import dev.waymark.locale.LocalizedText;

/**
 * A journey model.
 *
 * @param origin where it stands
 * @param key its key
 * @param name its name
 * @param stages in order
 */
record JourneyEntry(Origin origin, String key, LocalizedText name, List<StageEntry> stages) {

	Stream<StageEntry> allStages() {
		return this.stages.stream().flatMap(StageEntry::withSubStages);
	}
}
