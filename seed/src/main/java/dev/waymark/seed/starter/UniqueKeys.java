package dev.waymark.seed.starter;

import java.util.HashMap;
import java.util.Map;

/**
 * Rejects keys that stand twice, in one file or in two.
 */
final class UniqueKeys {

	private final Faults faults;

	private final Map<String, Origin> seen = new HashMap<>();

	private UniqueKeys(Faults faults) {
		this.faults = faults;
	}

	static void check(StarterContents contents, Faults faults) {
		UniqueKeys keys = new UniqueKeys(faults);
		contents.formats().forEach((entry) -> keys.add("format", entry.key(), entry.origin()));
		contents.channels().forEach((entry) -> keys.add("channel", entry.key(), entry.origin()));
		contents.subjects().forEach((entry) -> keys.add("subject", entry.key(), entry.origin()));
		contents.journeys().forEach((entry) -> keys.add("journey", entry.key(), entry.origin()));
		contents.stages().forEach((entry) -> keys.add("stage", entry.id(), entry.origin()));
		contents.triggers().forEach((entry) -> keys.add("trigger", entry.key(), entry.origin()));
		contents.segments().forEach((entry) -> keys.add("segment", entry.key(), entry.origin()));
		contents.personas().forEach((entry) -> keys.add("persona", entry.key(), entry.origin()));
		contents.questions().forEach((entry) -> keys.add("question", entry.key(), entry.origin()));
		contents.content().forEach(keys::addContent);
		contents.placements().forEach((entry) -> keys.add("placement", entry.key(), entry.origin()));
	}

	private void addContent(ContentEntry content) {
		add("content", content.id(), content.origin());
		content.translations()
			.forEach((translation) -> add("content", content.translationId(translation), content.origin()));
	}

	private void add(String kind, String key, Origin origin) {
		if (key.isEmpty() || key.endsWith("/")) {
			return;
		}
		Origin first = this.seen.putIfAbsent(kind + " " + key, origin);
		if (first != null) {
			this.faults.add(origin, "content".equals(kind) ? "id" : "key",
					"%s stands in %s already; give this one another key, or make them one".formatted(key,
							first.file()));
		}
	}

}
