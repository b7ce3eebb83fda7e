package dev.waymark.seed.importing.source.contentful;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import dev.waymark.seed.importing.source.UnreadableSourceException;
import dev.waymark.seed.importing.source.value.Markup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What entries refer to: content types, locales, media files, tags, and other entries by
 * their titles.
 */
final class Space {

	/**
	 * So many media files and titles are remembered; what refers to others tells their
	 * ids.
	 */
	private static final int MOST = 200_000;

	private static final int MOST_TYPES = 2_000;

	private static final int LONGEST_TITLE = 200;

	private final SpaceLocales locales = new SpaceLocales();

	private final Map<String, ContentType> types = new HashMap<>();

	private final Map<String, String> tags = new HashMap<>();

	private final Map<String, Asset> assets = new HashMap<>();

	private final Map<String, String> titles = new HashMap<>();

	private Space() {
	}

	/**
	 * Reads through a file. Where it cannot be read any further, what came before stays.
	 * @param file the export
	 * @return what its entries refer to
	 * @throws IOException if the file cannot be read at all
	 */
	static Space of(Path file) throws IOException {
		Space space = new Space();
		try (SpaceFile parts = SpaceFile.open(file)) {
			for (SpacePart part = parts.next(); part != null; part = parts.next()) {
				space.add(part);
			}
		}
		catch (UnreadableSourceException ex) {
			// Told where the entries are read.
		}
		return space;
	}

	SpaceLocales locales() {
		return this.locales;
	}

	/**
	 * The content type of an entry; one without fields where the file does not tell it.
	 */
	ContentType type(JsonNode entry) {
		String id = entry.path("sys").path("contentType").path("sys").path("id").asString("");
		return this.types.getOrDefault(id, new ContentType(id.isEmpty() ? "entry" : id, "", Map.of()));
	}

	String tag(String id) {
		return this.tags.getOrDefault(id, id);
	}

	@Nullable Asset findAsset(String id) {
		return this.assets.get(id);
	}

	/** An entry's title, or its id where the file tells none. */
	String title(String id) {
		return this.titles.getOrDefault(id, id);
	}

	private void add(SpacePart part) {
		JsonNode value = part.value();
		if (part.damage() != null || part.id().length() > LONGEST_TITLE) {
			return;
		}
		switch (part.part()) {
			case "locales" -> this.locales.add(value);
			case "contentTypes" -> put(this.types, MOST_TYPES, part.id(), ContentType.of(part.id(), value));
			case "tags" -> put(this.tags, MOST, part.id(), shortened(value.path("name")));
			case "assets" -> put(this.assets, MOST, part.id(), Asset.of(value.path("fields")));
			default -> {
				this.locales.learn(value.path("fields"));
				String title = shortened(this.locales.any(value.path("fields").path(type(value).displayField())));
				if (!title.isEmpty()) {
					put(this.titles, MOST, part.id(), title);
				}
			}
		}
	}

	private static String shortened(JsonNode text) {
		return Markup.shortened(text.asString("").strip(), LONGEST_TITLE);
	}

	private static <T> void put(Map<String, T> values, int most, String id, T value) {
		if (values.size() < most) {
			values.put(id, value);
		}
	}

}
