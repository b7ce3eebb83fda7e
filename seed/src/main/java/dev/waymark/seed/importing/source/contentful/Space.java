package dev.waymark.seed.importing.source.contentful;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import dev.waymark.seed.importing.source.UnreadableSourceException;
import dev.waymark.seed.importing.source.value.Allowance;
import dev.waymark.seed.importing.source.value.Markup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What entries refer to: content types, locales, media files, tags, and other entries by
 * their titles.
 */
final class Space {

	private static final int LONGEST_TITLE = 200;

	/** What refers to things that it does not cover tells their ids. */
	private final Allowance allowance = new Allowance();

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
			case "contentTypes" -> {
				ContentType type = ContentType.of(part.id(), value);
				put(this.types, part.id(), type, type.size());
			}
			case "tags" -> put(this.tags, part.id(), shortened(value.path("name")), LONGEST_TITLE);
			case "assets" -> {
				Asset asset = Asset.of(value.path("fields"));
				put(this.assets, part.id(), asset, asset.size());
			}
			default -> {
				this.locales.learn(value.path("fields"));
				String title = shortened(this.locales.any(value.path("fields").path(type(value).displayField())));
				if (!title.isEmpty()) {
					put(this.titles, part.id(), title, title.length());
				}
			}
		}
	}

	private static String shortened(JsonNode text) {
		return Markup.shortened(text.asString("").strip(), LONGEST_TITLE);
	}

	private <T> void put(Map<String, T> values, String id, T value, long characters) {
		if (this.allowance.covers(id.length() + characters)) {
			values.put(id, value);
		}
	}

}
