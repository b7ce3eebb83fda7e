package dev.waymark.recommendation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

/**
 * Turns what a token holds into the properties of a {@code (:Decision)} node. Lists by
 * rank: {@code items}, {@code propensities}, {@code choices} (how many could have stood
 * there) and {@code best} (whether none of them scored better).
 */
final class SignedDecision {

	private static final List<String> TEXTS = List.of("policy", "journey", "stage", "persona", "trigger", "question",
			"device", "channel", "locale", "placement", "experiment", "variant");

	private SignedDecision() {
	}

	/**
	 * Reads a token's content.
	 * @param decision the content
	 * @param version the version that is understood
	 * @param id what to call the decision
	 * @return the properties, or empty where it is of another version or not to be kept
	 */
	static Optional<Map<String, Object>> read(JsonNode decision, int version, String id) {
		if (decision.path("v").asInt(0) != version || !decision.path("kept").asBoolean(false)) {
			return Optional.empty();
		}
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", id);
		for (String name : TEXTS) {
			decision.path(name).asStringOpt().ifPresent((text) -> properties.put(name, text));
		}
		List<String> items = list(decision.path("items"), JsonNode::asString);
		properties.put("revision", decision.path("revision").asLong());
		properties.put("explorationRate", decision.path("rate").asDouble(0));
		properties.put("about", list(decision.path("about"), JsonNode::asString));
		properties.put("items", items);
		properties.put("choices", list(decision.path("choices"), JsonNode::asInt));
		properties.put("propensities", decision.has("propensities")
				? list(decision.path("propensities"), JsonNode::asDouble) : Collections.nCopies(items.size(), 1.0));
		properties.put("best", decision.has("best") ? list(decision.path("best"), JsonNode::asBoolean)
				: Collections.nCopies(items.size(), true));
		return Optional.of(Map.copyOf(properties));
	}

	private static <T> List<T> list(JsonNode array, Function<JsonNode, T> value) {
		return array.valueStream().map(value).toList();
	}

}
