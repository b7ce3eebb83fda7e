package dev.waymark.journey;

import java.util.Map;

import dev.waymark.locale.LocalizedText;

/**
 * A stage of a journey, or a stage within a stage.
 *
 * @param id unique among all journeys: {@code MOT4/ZMOT}
 * @param key unique within its journey
 * @param position among the stages it stands with, from 0
 * @param postPurchase whether it lies after the purchase
 * @param name its name in several languages
 */
public record Stage(String id, String key, int position, boolean postPurchase, LocalizedText name) {

	/**
	 * A map projection over a variable {@code stage} bound to a {@code Stage}.
	 */
	static final String PROJECTION = """
			stage { .*, position: head([()-[step:HAS_STAGE|HAS_SUB_STAGE]->(stage) | step.position]) }""";

	static Stage of(Map<String, Object> row) {
		String key = (String) row.getOrDefault("key", "");
		Number position = (row.get("position") instanceof Number number) ? number : 0;
		return new Stage((String) row.getOrDefault("id", ""), key, position.intValue(),
				Boolean.TRUE.equals(row.get("postPurchase")), LocalizedText.of("name", row, key));
	}

	/**
	 * The journey that this is a stage of.
	 * @return the journey's key
	 */
	public String journeyKey() {
		int end = this.id.indexOf('/');
		return (end < 0) ? this.id : this.id.substring(0, end);
	}

}
