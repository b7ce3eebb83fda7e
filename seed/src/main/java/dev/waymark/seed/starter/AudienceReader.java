package dev.waymark.seed.starter;

import java.util.List;
import java.util.Set;

/**
 * Reads triggers, and segments with their personas.
 */
final class AudienceReader {

	private static final Set<String> ROLES = Set.of("BUYER", "INFLUENCER", "END_USER", "RETAIL_BUYER");

	private AudienceReader() {
	}

	static void trigger(Fields fields, StarterContents contents) {
		contents.triggers()
			.add(new TriggerEntry(fields.origin(), fields.required("key", Values.KEY, ""), fields.localized("name"),
					fields.required("leadsTo", Values.TEXTS, List.of())));
		fields.rejectUnknown();
	}

	static void segment(Fields fields, StarterContents contents) {
		contents.segments()
			.add(new SegmentEntry(fields.origin(), fields.required("key", Values.KEY, ""), fields.localized("name"),
					fields.elements("personas", "persona", "key").stream().map(AudienceReader::persona).toList()));
		fields.rejectUnknown();
	}

	private static PersonaEntry persona(Fields fields) {
		PersonaEntry persona = new PersonaEntry(fields.origin(), fields.required("key", Values.KEY, ""),
				fields.localized("name"), fields.required("role", Values.oneOf(ROLES), ""),
				fields.required("share", Values.between(0, 1), 0.0), fields.optional("path", Values.TEXTS, List.of()),
				fields.optional("triggers", Values.TEXTS, List.of()));
		fields.rejectUnknown();
		return persona;
	}

}
