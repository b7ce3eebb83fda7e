package dev.waymark.event;

import java.util.Map;
import java.util.Optional;

/**
 * Reads the decision behind a recommendation from its token.
 */
@FunctionalInterface
public interface DecisionReader {

	/**
	 * What to keep of a decision once one of its impressions came in.
	 * @param recommendationId the token as it was sent back
	 * @return the properties of its {@code (:Decision)} node, with {@code id} among them,
	 * or empty where the token is not ours or not to be kept
	 */
	Optional<Map<String, Object>> read(String recommendationId);

}
