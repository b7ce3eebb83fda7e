package dev.waymark.seed.starter;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Parses files.
 */
final class Yaml {

	private static final int LARGEST_FILE = 64 << 20;

	private static final YAMLMapper MAPPER = YAMLMapper
		.builder(YAMLFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.loadSettings(LoadSettings.builder().setCodePointLimit(LARGEST_FILE).build())
			.build())
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private Yaml() {
	}

	/**
	 * Parses one file.
	 * @param file the file
	 * @return its mapping
	 * @throws FaultyValueException if the file is no YAML, or no mapping
	 */
	static JsonNode parse(SourceFile file) throws FaultyValueException {
		try {
			JsonNode root = MAPPER.readTree(file.text());
			if (root == null || !root.isObject()) {
				throw new FaultyValueException(
						"is not a mapping; begin it with what it holds: questions:, content:, segments:, …");
			}
			return root;
		}
		catch (JacksonException ex) {
			throw new FaultyValueException("line %d, column %d: cannot be read as YAML: %s".formatted(
					ex.getLocation().getLineNr(), ex.getLocation().getColumnNr(), firstLine(ex.getOriginalMessage())));
		}
	}

	static JsonNode mapping(String field, JsonNode value) {
		return JsonNodeFactory.instance.objectNode().set(field, value);
	}

	private static String firstLine(String message) {
		return message.lines().findFirst().orElse(message);
	}

}
