package dev.waymark.event;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * How long the texts of an event may be, so that memory and indexes stay bounded.
 */
final class EventTexts {

	private static final int LONGEST = 200;

	/** A decision about fifty items has about 2,500 characters. */
	private static final int LONGEST_TOKEN = 8_000;

	private EventTexts() {
	}

	static void require(Event event) {
		text("eventId", event.eventId(), LONGEST);
		text("visitorId", event.visitorId(), LONGEST);
		text("recommendationId", event.recommendationId(), LONGEST_TOKEN);
		text("placement", event.placement(), LONGEST);
		text("contentId", event.contentId(), LONGEST);
		text("journey", event.journey(), LONGEST);
		text("stage", event.stage(), LONGEST);
		text("trigger", event.trigger(), LONGEST);
		text("question", event.question(), LONGEST);
		text("persona", event.persona(), LONGEST);
		text("channel", event.channel(), LONGEST);
		text("source", event.source(), LONGEST);
	}

	private static void text(String field, @Nullable String text, int longest) {
		if (text == null) {
			return;
		}
		if (text.isBlank()) {
			throw RefusedEventException.invalid(field, "it is blank; fill it, or leave it out");
		}
		if (text.length() > longest) {
			throw RefusedEventException.invalid(field,
					"it has %d characters; at most %d are kept".formatted(text.length(), longest));
		}
		if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
			throw RefusedEventException.invalid(field, "it holds half a character or a NUL; send it as it reads");
		}
	}

}
