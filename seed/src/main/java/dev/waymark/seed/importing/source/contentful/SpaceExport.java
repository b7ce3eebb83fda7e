package dev.waymark.seed.importing.source.contentful;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import dev.waymark.seed.importing.source.SourceReader;
import dev.waymark.seed.importing.source.encoding.FileHead;
import dev.waymark.seed.importing.source.encoding.StrictReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The way in to exports of a space.
 */
public final class SpaceExport {

	private static final Set<String> PARTS = Set.of("contentTypes", "entries", "assets", "locales", "tags",
			"editorInterfaces");

	private SpaceExport() {
	}

	/**
	 * Whether a file that begins as a JSON object is the export of a space.
	 * @param file the file
	 * @return true where its first parts hold what Contentful makes
	 * @throws IOException if it cannot be read
	 */
	public static boolean isOne(Path file) throws IOException {
		int parts = 0;
		try (StrictReader text = FileHead.of(file).openText(); JsonParser json = SpaceJson.parse(text)) {
			json.nextToken();
			while (json.nextToken() == JsonToken.PROPERTY_NAME) {
				boolean part = PARTS.contains(json.currentName());
				if (json.nextToken() == JsonToken.START_ARRAY && part) {
					parts++;
					if (json.nextToken() == JsonToken.START_OBJECT && hasSystemFields(json)) {
						return true;
					}
					SpaceJson.leaveArray(json);
				}
				else {
					json.skipChildren();
				}
			}
			return parts > 1;
		}
		catch (JacksonException ex) {
			return parts > 1 || (parts > 0 && String.valueOf(file.getFileName()).endsWith(".json"));
		}
	}

	/**
	 * Opens an export. It is read twice, for media files follow the entries that show
	 * them.
	 * @param file the file
	 * @return a reader of its entries
	 * @throws IOException if it cannot be read, or does not begin as JSON does
	 */
	public static SourceReader open(Path file) throws IOException {
		Space space = Space.of(file);
		return new SpaceReader(SpaceFile.open(file), space);
	}

	private static boolean hasSystemFields(JsonParser json) {
		boolean found = false;
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			found |= "sys".equals(json.currentName());
			json.nextToken();
			json.skipChildren();
		}
		return found;
	}

}
