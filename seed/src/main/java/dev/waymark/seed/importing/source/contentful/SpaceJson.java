package dev.waymark.seed.importing.source.contentful;

import java.io.IOException;
import java.io.Reader;

import dev.waymark.seed.importing.source.UnreadableSourceException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.ObjectReadContext;

/**
 * Parses the JSON of strangers.
 */
final class SpaceJson {

	/**
	 * Objects and arrays within each other; a text of many quoted lists has some fifty.
	 */
	static final int DEEPEST = 400;

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(DEEPEST)
			.maxStringLength(8 << 20)
			.maxNameLength(10_000)
			.maxNumberLength(200)
			.build())
		.build();

	private SpaceJson() {
	}

	static JsonParser parse(Reader text) {
		return FACTORY.createParser(ObjectReadContext.empty(), text);
	}

	/**
	 * Passes over the rest of an array.
	 * @param json at one of its values, or at its end
	 */
	static void leaveArray(JsonParser json) {
		JsonToken token = json.currentToken();
		json.skipChildren();
		while (token != null && token != JsonToken.END_ARRAY) {
			token = json.nextToken();
			json.skipChildren();
		}
	}

	/**
	 * Reading ends here.
	 * @param fault what the parser reports
	 * @param json the parser, for faults that do not tell their line
	 * @return what to throw: the fault of the file itself where it could not be read
	 */
	static IOException translated(JacksonException fault, JsonParser json) {
		if (fault.getCause() instanceof IOException io) {
			return io;
		}
		String message = String.valueOf(fault.getOriginalMessage())
			.replaceAll(", from `StreamReadConstraints[^`]*`", "");
		TokenStreamLocation location = (fault.getLocation() != null) ? fault.getLocation() : json.currentLocation();
		return new UnreadableSourceException(Math.max(1, location.getLineNr()),
				"Is no JSON from here on: %s; mend this place and import the file again."
					.formatted(message.lines().findFirst().orElse(message)));
	}

}
