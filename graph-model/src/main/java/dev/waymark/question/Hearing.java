package dev.waymark.question;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One time that a question was heard. The graph keeps it as JSON:
 * {@code {"at": "2026-06-01T12:00:00Z", "by": "EDITOR", "source": "SALES", "locale":
 * "en", "text": "…", "persona": "OWNER", "stage": "MOT4/ZMOT"}}, without what is not
 * known.
 *
 * @param at when it was told
 * @param by who told it
 * @param source who heard it
 * @param locale the language of the words
 * @param text the words
 * @param persona key of the persona that asked, where known
 * @param stage id of the stage at which it was asked, where known
 */
public record Hearing(Instant at, String by, QuestionSource source, Locale locale, String text,
		@Nullable String persona, @Nullable String stage) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, String>> FORM = new TypeReference<>() {
	};

	/**
	 * Reads the form that the graph keeps.
	 * @param json as {@link #json()} writes it
	 * @return the hearing
	 */
	public static Hearing read(String json) {
		Map<String, String> form = JSON.readValue(json, FORM);
		return new Hearing(Instant.parse(form.getOrDefault("at", "")), form.getOrDefault("by", ""),
				QuestionSource.valueOf(form.getOrDefault("source", "")),
				Locale.forLanguageTag(form.getOrDefault("locale", "")), form.getOrDefault("text", ""),
				form.get("persona"), form.get("stage"));
	}

	/**
	 * The form that the graph keeps.
	 * @return one line of JSON, with names in order
	 */
	public String json() {
		Map<String, String> form = new HashMap<>(Map.of("at", this.at.toString(), "by", this.by, "source",
				this.source.name(), "locale", this.locale.toLanguageTag(), "text", this.text));
		if (this.persona != null) {
			form.put("persona", this.persona);
		}
		if (this.stage != null) {
			form.put("stage", this.stage);
		}
		return JSON.writeValueAsString(new TreeMap<>(form));
	}

}
