package dev.waymark.event;

import org.jspecify.annotations.Nullable;

/**
 * What an event of each type has to hold, and what only it may hold.
 */
final class EventShape {

	private static final int LOWEST_RANK = 1_000;

	private static final int BEST_RATING = 10;

	private EventShape() {
	}

	static void require(Event event) {
		switch (event.type()) {
			case IMPRESSION, CLICK, COMPLETION, DISMISS -> needs(event, "contentId", event.contentId());
			case CONVERSION -> needs(event, "conversion", event.conversion());
			case RATING -> needs(event, "rating", event.rating());
			case TRIGGER -> needs(event, "trigger", event.trigger());
			case QUESTION_ASKED -> needs(event, "question", event.question());
			case STAGE_ENTERED -> needs(event, "stage", event.stage());
			// A page that the graph does not know was looked at all the same.
			case VIEW -> {
			}
		}
		only(event, EventType.CONVERSION, "conversion", event.conversion());
		only(event, EventType.CONVERSION, "value", event.value());
		only(event, EventType.RATING, "rating", event.rating());
		inRange(event);
	}

	private static void needs(Event event, String field, @Nullable Object value) {
		if (value == null) {
			throw RefusedEventException.invalid(field,
					"an event of type %s needs it; send it along".formatted(event.type()));
		}
	}

	private static void only(Event event, EventType type, String field, @Nullable Object value) {
		if (value != null && event.type() != type) {
			throw RefusedEventException.invalid(field,
					"it goes with events of type %s alone; leave it out of a %s".formatted(type, event.type()));
		}
	}

	private static void inRange(Event event) {
		Integer rating = event.rating();
		if (rating != null && (rating < 0 || rating > BEST_RATING)) {
			throw RefusedEventException.invalid("rating", "%d is out of range; send 0 to 10".formatted(rating));
		}
		Integer rank = event.rank();
		if (rank != null && (rank < 1 || rank > LOWEST_RANK)) {
			throw RefusedEventException.invalid("rank",
					"%d is no place in a slate; send 1 for the first".formatted(rank));
		}
		if (event.value() != null && event.value().signum() < 0) {
			throw RefusedEventException.invalid("value",
					"%s is below zero; send money that went back as a REFUND".formatted(event.value().toPlainString()));
		}
	}

}
