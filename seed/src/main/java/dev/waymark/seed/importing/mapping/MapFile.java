package dev.waymark.seed.importing.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the YAML of a map.
 */
final class MapFile {

	private static final YAMLMapper YAML = YAMLMapper
		.builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.build();

	private MapFile() {
	}

	static ImportMap read(Path file) throws IOException {
		String text = Files.readString(file);
		if (text.isBlank()) {
			return ImportMap.GUESSES_ALONE;
		}
		try {
			return YAML.readValue(text, ImportMap.class);
		}
		catch (JacksonException ex) {
			throw new IOException("--map %s, %s: %s".formatted(file, place(ex), reason(ex)), ex);
		}
	}

	/** The path of a field, or the line of what is no YAML. */
	private static String place(JacksonException failure) {
		if (failure.getPath().isEmpty()) {
			return "line " + failure.getLocation().getLineNr();
		}
		StringBuilder path = new StringBuilder();
		failure.getPath()
			.forEach((step) -> path
				.append((step.getPropertyName() != null) ? "." + step.getPropertyName() : "[" + step.getIndex() + "]"));
		return path.substring((path.charAt(0) == '.') ? 1 : 0);
	}

	private static String reason(JacksonException failure) {
		if (failure instanceof UnrecognizedPropertyException unknown) {
			return "there is no field \"%s\" here; there are %s".formatted(unknown.getPropertyName(),
					unknown.getKnownPropertyIds()
						.stream()
						.map(String::valueOf)
						.sorted()
						.collect(Collectors.joining(", ")));
		}
		return failure.getOriginalMessage().lines().findFirst().orElse("it cannot be read as YAML");
	}

}
