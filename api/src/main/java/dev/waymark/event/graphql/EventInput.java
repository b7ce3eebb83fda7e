package dev.waymark.event.graphql;

import java.math.BigDecimal;
import java.time.Instant;

import dev.waymark.content.Device;
import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is sent.
 */
record EventInput(String eventId, EventType type, @Nullable String visitorId, Instant occurredAt,
		@Nullable String recommendationId, @Nullable Integer rank, @Nullable String placement,
		@Nullable String contentId, @Nullable String journey, @Nullable String stage, @Nullable String trigger,
		@Nullable String question, @Nullable String persona, @Nullable Device device, @Nullable String channel,
		@Nullable String source, @Nullable ConversionKind conversion, @Nullable BigDecimal value,
		@Nullable Integer rating) {

	private static final String DEFAULT_JOURNEY = "MOT4";

	Event event() {
		return new Event(this.eventId, this.type, this.visitorId, this.occurredAt, this.recommendationId, this.rank,
				this.placement, this.contentId,
				(this.journey == null && this.stage != null) ? DEFAULT_JOURNEY : this.journey, this.stage, this.trigger,
				this.question, this.persona, (this.device != null) ? this.device.name() : null, this.channel,
				this.source, this.conversion, this.value, this.rating);
	}

}
