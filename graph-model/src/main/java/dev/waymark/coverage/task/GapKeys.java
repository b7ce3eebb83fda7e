package dev.waymark.coverage.task;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.content.Device;
import dev.waymark.coverage.CoverageCell;
import org.jspecify.annotations.Nullable;

/**
 * Which gaps a task is about: all atomic cells that agree with every key that is bound.
 *
 * @param journey key
 * @param question key
 * @param stage key within the journey, null for every stage
 * @param persona key, null for every persona
 * @param device device, null for every device
 * @param locale tag, null for every language
 * @param channel key, null for the map without channels
 */
public record GapKeys(String journey, String question, @Nullable String stage, @Nullable String persona,
		@Nullable Device device, @Nullable String locale, @Nullable String channel) {

	/**
	 * The keys as one text, which names the task.
	 * @return the same for equal keys
	 */
	public String id() {
		return Stream
			.of(this.journey, this.stage, this.persona, this.question,
					(this.device != null) ? this.device.name() : null, this.locale, this.channel)
			.map((key) -> (key != null) ? key.replace("%", "%25").replace("|", "%7C").replace("*", "%2A") : "*")
			.collect(Collectors.joining("|"));
	}

	/**
	 * Whether a cell is among these.
	 * @param cell an atomic cell of the same journey
	 * @return true where every bound key agrees
	 */
	public boolean hold(CoverageCell cell) {
		return this.question.equals(cell.question()) && agrees(this.stage, cell.stage())
				&& agrees(this.persona, cell.persona()) && agrees(this.device, cell.device())
				&& agrees(this.locale, cell.locale()) && Objects.equals(this.channel, cell.channel());
	}

	/**
	 * The same keys with another question.
	 * @param other its key
	 * @return keys
	 */
	GapKeys asking(String other) {
		return new GapKeys(this.journey, other, this.stage, this.persona, this.device, this.locale, this.channel);
	}

	/**
	 * How many keys are bound.
	 * @return the more, the fewer cells
	 */
	public long bound() {
		return Stream.<@Nullable Object>of(this.stage, this.persona, this.device, this.locale, this.channel)
			.filter(Objects::nonNull)
			.count();
	}

	private static boolean agrees(@Nullable Object bound, @Nullable Object key) {
		return bound == null || bound.equals(key);
	}

}
