package dev.waymark.studio;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.waymark.candidate.ContextKeys;
import dev.waymark.content.Device;
import dev.waymark.eligibility.Sentiment;
import dev.waymark.input.KnownKeys;
import dev.waymark.recommendation.RecommendationRequest;
import org.jspecify.annotations.Nullable;

/**
 * The visitor whose slate is previewed.
 *
 * @param journey key of a known journey
 * @param stage key within the journey, null where it is not known
 * @param persona key, null for anybody
 * @param trigger key, where there is one
 * @param channel key, null for any
 * @param questionText the visitor's own words
 * @param device what they look at
 * @param locale tag of the language they read
 * @param sentiment how they feel, where known
 * @param at the moment, null for now
 * @param drafts whether drafts are shown too
 */
record PreviewQuery(String journey, @Nullable String stage, @Nullable String persona, @Nullable String trigger,
		@Nullable String channel, @Nullable String questionText, Device device, String locale,
		@Nullable Sentiment sentiment, @Nullable Instant at, boolean drafts) {

	/** How many items a slate holds. */
	static final int SIZE = 5;

	/**
	 * Reads the parameters and checks the journey; other keys are checked where the slate
	 * is made.
	 * @throws dev.waymark.input.InputException if one cannot be used
	 */
	static PreviewQuery of(Parameters parameters, KnownKeys keys) {
		String journey = parameters.journey(keys);
		return new PreviewQuery(journey, first(parameters.stages(journey)), parameters.text("persona"),
				parameters.text("trigger"), parameters.text("channel"), parameters.text("questionText"),
				firstOr(parameters.choices("device", Device.class), Device.MOBILE),
				firstOr(parameters.locales("locale"), "en"), first(parameters.choices("sentiment", Sentiment.class)),
				parameters.moment("at"), parameters.flag("drafts"));
	}

	/** The same visitor, of a persona at a stage. */
	PreviewQuery with(@Nullable String otherStage, @Nullable String otherPersona) {
		return new PreviewQuery(this.journey, otherStage, otherPersona, this.trigger, this.channel, this.questionText,
				this.device, this.locale, this.sentiment, this.at, this.drafts);
	}

	RecommendationRequest request() {
		return new RecommendationRequest(
				new ContextKeys(this.journey, this.stage, this.persona, this.trigger, null, List.of(), this.channel,
						List.of(), List.of()),
				this.questionText, this.device, Locale.forLanguageTag(this.locale), this.sentiment, this.at, false,
				this.drafts, true);
	}

	/** Variables that ask GraphQL for the same slate. */
	Map<String, Object> variables() {
		Map<String, @Nullable Object> context = new LinkedHashMap<>();
		context.put("journey", this.journey);
		context.put("stage", this.stage);
		context.put("persona", this.persona);
		context.put("trigger", this.trigger);
		context.put("questionText", this.questionText);
		context.put("device", this.device.name());
		context.put("channel", this.channel);
		context.put("locale", this.locale);
		context.put("sentiment", this.sentiment);
		context.put("at", (this.at != null) ? this.at.toString() : null);
		context.values().removeIf((value) -> value == null);
		Map<String, Object> variables = new LinkedHashMap<>();
		variables.put("context", context);
		variables.put("first", SIZE);
		variables.put("preview", this.drafts);
		return variables;
	}

	private static <T> @Nullable T first(List<T> values) {
		return values.isEmpty() ? null : values.getFirst();
	}

	private static <T> T firstOr(List<T> values, T otherwise) {
		return values.isEmpty() ? otherwise : values.getFirst();
	}

}
