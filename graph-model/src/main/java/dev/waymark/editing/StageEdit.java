package dev.waymark.editing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.waymark.locale.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of one stage of a journey. What it does not name stays as it is.
 */
public final class StageEdit {

	private final String key;

	private final String argument;

	private final Map<String, Object> properties = new TreeMap<>();

	private @Nullable Map<String, Object> name;

	private @Nullable List<String> next;

	private @Nullable Map<String, Double> alignedWith;

	private @Nullable List<StageEdit> subStages;

	/**
	 * An edit that changes nothing but the stage's place.
	 * @param key of the stage, unique within its journey
	 * @param argument the path of the argument that asks for it:
	 * {@code journey.stages[2]}
	 */
	public StageEdit(String key, String argument) {
		this.key = key;
		this.argument = argument;
	}

	/**
	 * Replaces what people call it.
	 * @param text the texts; null clears them, which no stage can do without
	 * @return this edit
	 */
	public StageEdit name(@Nullable LocalizedText text) {
		this.name = (text != null) ? text.properties("name") : Map.of();
		return this;
	}

	/**
	 * Says whether it lies after the purchase.
	 * @param after true if so; null is false
	 * @return this edit
	 */
	public StageEdit postPurchase(@Nullable Boolean after) {
		this.properties.put("postPurchase", Boolean.TRUE.equals(after));
		return this;
	}

	/**
	 * Replaces where people go from here.
	 * @param stages keys of stages of the same journey, each once
	 * @return this edit
	 */
	public StageEdit next(List<String> stages) {
		this.next = List.copyOf(stages);
		return this;
	}

	/**
	 * Replaces which stages of other journeys match, whichever way a match is stored.
	 * @param strengths 0 to 1, by the stage's id
	 * @return this edit
	 */
	public StageEdit alignedWith(Map<String, Double> strengths) {
		this.alignedWith = Map.copyOf(strengths);
		return this;
	}

	/**
	 * Replaces the stages within it.
	 * @param stages in order
	 * @return this edit
	 */
	public StageEdit subStages(List<StageEdit> stages) {
		this.subStages = List.copyOf(stages);
		return this;
	}

	String key() {
		return this.key;
	}

	String argument() {
		return this.argument;
	}

	Map<String, Object> properties() {
		return this.properties;
	}

	@Nullable Map<String, Object> name() {
		return this.name;
	}

	@Nullable List<String> next() {
		return this.next;
	}

	@Nullable Map<String, Double> alignedWith() {
		return this.alignedWith;
	}

	@Nullable List<StageEdit> subStages() {
		return this.subStages;
	}

}
