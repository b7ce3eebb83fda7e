package dev.waymark.coverage.task;

import java.time.Instant;
import java.time.LocalDate;

import dev.waymark.content.Device;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What somebody is to do about gaps.
 *
 * @param keys which gaps
 * @param owner who does it
 * @param dueOn by when
 * @param brief what is to be made
 * @param openedAt when it was given out, or opened again
 * @param closedAt when it was found that no gap is left
 */
public record GapTask(GapKeys keys, @Nullable String owner, @Nullable LocalDate dueOn, @Nullable String brief,
		Instant openedAt, @Nullable Instant closedAt) {

	/**
	 * Names the task; the same keys are the same task.
	 * @return the id
	 */
	public String id() {
		return this.keys.id();
	}

	/**
	 * The journey that it is about.
	 * @return its key
	 */
	public String journey() {
		return this.keys.journey();
	}

	/**
	 * The question that lacks an answer.
	 * @return its key
	 */
	public String question() {
		return this.keys.question();
	}

	/**
	 * The stage that it is about.
	 * @return its key within the journey, null for every stage
	 */
	public @Nullable String stage() {
		return this.keys.stage();
	}

	/**
	 * The persona that it is about.
	 * @return its key, null for every persona
	 */
	public @Nullable String persona() {
		return this.keys.persona();
	}

	/**
	 * The device that it is about.
	 * @return the device, null for every device
	 */
	public @Nullable Device device() {
		return this.keys.device();
	}

	/**
	 * The language that it is about.
	 * @return its tag, null for every language
	 */
	public @Nullable String locale() {
		return this.keys.locale();
	}

	/**
	 * The channel that it is about.
	 * @return its key, null for the map without channels
	 */
	public @Nullable String channel() {
		return this.keys.channel();
	}

	static GapTask read(Value node) {
		String device = text(node, "device");
		Value due = node.get("dueOn");
		Value closed = node.get("closedAt");
		return new GapTask(
				new GapKeys(node.get("journey").asString(), node.get("question").asString(), text(node, "stage"),
						text(node, "persona"), (device != null) ? Device.valueOf(device) : null, text(node, "locale"),
						text(node, "channel")),
				text(node, "owner"), due.isNull() ? null : due.asLocalDate(), text(node, "brief"),
				node.get("openedAt").asZonedDateTime().toInstant(),
				closed.isNull() ? null : closed.asZonedDateTime().toInstant());
	}

	private static @Nullable String text(Value node, String property) {
		Value value = node.get(property);
		return value.isNull() ? null : value.asString();
	}

}
