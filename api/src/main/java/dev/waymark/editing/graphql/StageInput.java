package dev.waymark.editing.graphql;

import java.util.List;

import org.springframework.graphql.data.ArgumentValue;

record StageInput(String key, ArgumentValue<List<LocalizedTextInput>> name, ArgumentValue<List<StageInput>> subStages,
		ArgumentValue<List<String>> next, ArgumentValue<List<StageAlignmentInput>> alignedWith,
		ArgumentValue<Boolean> postPurchase) {

	/** The id of a stage is its journey's key, a slash and its own key. */
	static void requirePlain(String argument, String key) {
		if (key.contains("/")) {
			throw Checks.invalid(argument,
					"\"%s\" has a slash; keys of journeys and stages have none, since \"MOT4/ZMOT\" is a stage's id"
						.formatted(key));
		}
	}

}
