package dev.waymark.question;

import java.util.Map;

import dev.waymark.locale.LocalizedText;

/**
 * A need that content can serve.
 *
 * @param key its natural key
 * @param kind whether it is asked, to be done, an invitation or a stimulus
 * @param text its text in several languages
 * @param importance 0 to 1, where the persona gives no other
 */
public record Question(String key, QuestionKind kind, LocalizedText text, double importance) {

	/**
	 * Reads a node's properties.
	 * @param properties of a {@code Question} node
	 * @return the question
	 */
	public static Question of(Map<String, Object> properties) {
		String key = (String) properties.getOrDefault("key", "");
		Number importance = (Number) properties.getOrDefault("importance", 0.5);
		return new Question(key, QuestionKind.valueOf((String) properties.getOrDefault("kind", "QUESTION")),
				LocalizedText.of("text", properties, key), importance.doubleValue());
	}
}
