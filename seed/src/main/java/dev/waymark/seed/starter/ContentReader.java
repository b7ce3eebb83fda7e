package dev.waymark.seed.starter;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.seed.starter.ContentEntry.Translation;
import dev.waymark.seed.starter.ContentEntry.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads content with its translations.
 */
final class ContentReader {

	private static final Set<String> PURPOSES = Set.of("INFORM", "PERSUADE", "PROMOTE", "SUPPORT", "SERVICE_RECOVERY",
			"INVITE_ADVOCACY");

	private static final Set<String> STATUSES = Set.of("DRAFT", "PUBLISHED", "ARCHIVED");

	private ContentReader() {
	}

	static void content(Fields fields, StarterContents contents) {
		String locale = fields.optional("locale", Values.LOCALE, "en");
		contents.content()
			.add(new ContentEntry(fields.origin(), fields.required("id", Values.CONTENT_ID, ""), wording(fields),
					fields.required("url", Values.URL, ""), fields.required("format", Values.TEXT, ""),
					fields.required("purpose", Values.oneOf(PURPOSES), ""), locale,
					fields.optional("status", Values.oneOf(STATUSES), "PUBLISHED"), devices(fields),
					fields.optional("channels", Values.TEXTS, List.of()),
					fields.optional("about", Values.TEXTS, List.of()), ContentDetailsReader.availability(fields),
					fields.find("durationSeconds", Values.wholeFrom(1)), fields.find("cost", Values.MONEY),
					fields.find("rightsCleared", Values.FLAG), ContentDetailsReader.image(fields),
					ContentDetailsReader.contact(fields), fields.keyed("answers", Values.between(0, 1)),
					translations(fields, locale)));
		fields.rejectUnknown();
	}

	private static Wording wording(Fields fields) {
		return new Wording(fields.required("title", Values.TEXT, ""), fields.find("summary", Values.TEXT),
				fields.find("callToAction", Values.TEXT));
	}

	private static @Nullable List<String> devices(Fields fields) {
		List<String> devices = fields.find("devices", Values.someOf(CatalogueReader.DEVICES));
		if (devices != null && devices.isEmpty()) {
			fields.fault("devices", "is empty, so nobody would ever see it; name a device, "
					+ "or leave the field out to take the format's");
		}
		return devices;
	}

	private static List<Translation> translations(Fields fields, String original) {
		return fields.parts("translations")
			.entrySet()
			.stream()
			.map((entry) -> translation(fields, entry, original))
			.toList();
	}

	private static Translation translation(Fields content, Map.Entry<String, Fields> entry, String original) {
		Fields fields = entry.getValue();
		String tag = content.tag("translations." + entry.getKey(), entry.getKey());
		if (tag.equals(original)) {
			content.fault("translations." + tag,
					"is in the language of the original; take it out, " + "or set the original's locale");
		}
		Translation translation = new Translation(tag, wording(fields), fields.find("url", Values.URL));
		fields.rejectUnknown();
		return translation;
	}

}
