package dev.waymark.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * One event. In the graph an {@code (:Event)} node has these properties under these
 * names, without those that are not known; times are datetimes in UTC, the value a
 * string.
 *
 * @param eventId chosen by the sender; the same id is the same event
 * @param type what happened
 * @param visitorId the pseudonym, or null where nobody's history grows
 * @param occurredAt when it happened, in whole milliseconds
 * @param recommendationId the decision that showed the content
 * @param rank place in the slate, from 1
 * @param placement key of the slot
 * @param contentId id of the content
 * @param journey key of the journey that {@code stage} belongs to
 * @param stage key of the stage, top or sub, at which it happened
 * @param trigger key of the trigger
 * @param question key of the question
 * @param persona key of the persona
 * @param device name of the device
 * @param channel key of the channel
 * @param source campaign or referrer
 * @param conversion kind of a {@link EventType#CONVERSION}
 * @param value worth of a conversion, in the site's currency
 * @param rating of a {@link EventType#RATING}, 0 to 10
 */
public record Event(String eventId, EventType type, @Nullable String visitorId, Instant occurredAt,
		@Nullable String recommendationId, @Nullable Integer rank, @Nullable String placement,
		@Nullable String contentId, @Nullable String journey, @Nullable String stage, @Nullable String trigger,
		@Nullable String question, @Nullable String persona, @Nullable String device, @Nullable String channel,
		@Nullable String source, @Nullable ConversionKind conversion, @Nullable BigDecimal value,
		@Nullable Integer rating) {

	/**
	 * The order of a history: by time, then by id, so that it is the same however events
	 * come in.
	 */
	public static final Comparator<Event> ORDER = Comparator.comparing(Event::occurredAt).thenComparing(Event::eventId);

}
