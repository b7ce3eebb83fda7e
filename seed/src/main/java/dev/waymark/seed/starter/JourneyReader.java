package dev.waymark.seed.starter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads journeys with their stages.
 */
final class JourneyReader {

	private JourneyReader() {
	}

	/**
	 * Reads the journey of a file, where it holds one: its fields stand at the top.
	 */
	static void journeyOf(Fields file, StarterContents contents) {
		String key = file.find("journey", Values.KEY);
		if (key != null) {
			contents.journeys()
				.add(new JourneyEntry(new Origin(file.origin().file(), "journey " + key), key, file.localized("name"),
						stages(file, "stages", key)));
		}
	}

	private static List<StageEntry> stages(Fields parent, String field, String journey) {
		return parent.elements(field, "stage", "key").stream().map((fields) -> stage(fields, journey)).toList();
	}

	private static StageEntry stage(Fields fields, String journey) {
		String key = fields.required("key", Values.KEY, "");
		StageEntry stage = new StageEntry(fields.origin(), journey + "/" + key, key, fields.localized("name"),
				fields.optional("postPurchase", Values.FLAG, false), next(fields, journey),
				fields.keyed("alignedWith", Values.aboveZeroUpToOne()), stages(fields, "subStages", journey));
		fields.rejectUnknown();
		return stage;
	}

	private static Map<String, Double> next(Fields fields, String journey) {
		Map<String, Double> next = new LinkedHashMap<>();
		fields.keyed("next", Values.between(0, 1)).forEach((key, weight) -> next.put(journey + "/" + key, weight));
		return next;
	}

}
