package dev.waymark.seed.starter;

import java.util.List;
import java.util.Set;

/**
 * Reads formats, channels and subjects.
 */
final class CatalogueReader {

	static final Set<String> DEVICES = Set.of("DESKTOP", "MOBILE", "TABLET", "VOICE", "KIOSK", "TV", "PRINT");

	private static final Set<String> SUBJECT_KINDS = Set.of("PRODUCT", "TOPIC", "INDUSTRY", "MARKET");

	private CatalogueReader() {
	}

	static void format(Fields fields, StarterContents contents) {
		contents.formats()
			.add(new FormatEntry(fields.origin(), fields.required("key", Values.KEY, ""), fields.localized("name"),
					fields.required("devices", Values.someOf(DEVICES), List.of()),
					fields.optional("userMade", Values.FLAG, false)));
		fields.rejectUnknown();
	}

	static void channel(Fields fields, StarterContents contents) {
		contents.channels()
			.add(new ChannelEntry(fields.origin(), fields.required("key", Values.KEY, ""), fields.localized("name")));
		fields.rejectUnknown();
	}

	static void subject(Fields fields, StarterContents contents) {
		contents.subjects()
			.add(new SubjectEntry(fields.origin(), fields.required("key", Values.KEY, ""),
					fields.required("kind", Values.oneOf(SUBJECT_KINDS), ""), fields.localized("name"),
					fields.find("partOf", Values.TEXT)));
		fields.rejectUnknown();
	}

}
