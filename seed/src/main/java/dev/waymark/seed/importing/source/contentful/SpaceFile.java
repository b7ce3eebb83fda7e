package dev.waymark.seed.importing.source.contentful;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import dev.waymark.seed.importing.source.UnreadableSourceException;
import dev.waymark.seed.importing.source.encoding.FileHead;
import dev.waymark.seed.importing.source.encoding.StrictReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The file of a space, read thing by thing.
 */
final class SpaceFile implements AutoCloseable {

	private static final Set<String> PARTS = Set.of("contentTypes", "tags", "locales", "entries", "assets");

	private final StrictReader text;

	private final JsonParser json;

	/** The part whose array is open, or null between parts. */
	private @Nullable String part;

	private SpaceFile(StrictReader text, JsonParser json) {
		this.text = text;
		this.json = json;
	}

	/**
	 * Opens a file.
	 * @param file the file
	 * @return the file before its first part
	 * @throws IOException if it cannot be read, or does not begin as a JSON object does
	 */
	static SpaceFile open(Path file) throws IOException {
		StrictReader text = FileHead.of(file).openText();
		try {
			SpaceFile opened = new SpaceFile(text, SpaceJson.parse(text));
			if (opened.advance() != JsonToken.START_OBJECT) {
				throw new UnreadableSourceException(1, "Is no export of a space; it begins with { and holds entries.");
			}
			return opened;
		}
		catch (IOException ex) {
			text.close();
			throw ex;
		}
	}

	/**
	 * The next thing of the parts that matter.
	 * @return the thing, or null at the end
	 * @throws UnreadableSourceException if what follows is no JSON
	 * @throws IOException if the file cannot be read
	 */
	@Nullable SpacePart next() throws IOException {
		try {
			while (this.part != null || openPart()) {
				if (this.part != null && this.json.nextToken() != JsonToken.END_ARRAY) {
					long line = this.json.currentTokenLocation().getLineNr();
					BoundedTree tree = new BoundedTree(this.json);
					return new SpacePart(this.part, line, tree.read(), tree.damage());
				}
				this.part = null;
			}
			return null;
		}
		catch (JacksonException ex) {
			throw SpaceJson.translated(ex, this.json);
		}
	}

	@Override
	public void close() throws IOException {
		try {
			this.json.close();
		}
		finally {
			this.text.close();
		}
	}

	private @Nullable JsonToken advance() throws IOException {
		try {
			return this.json.nextToken();
		}
		catch (JacksonException ex) {
			throw SpaceJson.translated(ex, this.json);
		}
	}

	/** Moves on by one part; false at the end of the file. */
	private boolean openPart() throws IOException {
		if (this.json.nextToken() != JsonToken.PROPERTY_NAME) {
			if (this.json.nextToken() != null) {
				throw new UnreadableSourceException(this.json.currentTokenLocation().getLineNr(),
						"Holds more behind the end of the space; take it out.");
			}
			return false;
		}
		String name = this.json.currentName();
		boolean array = this.json.nextToken() == JsonToken.START_ARRAY;
		if (array && PARTS.contains(name)) {
			this.part = name;
		}
		else {
			this.json.skipChildren();
		}
		return true;
	}

}
