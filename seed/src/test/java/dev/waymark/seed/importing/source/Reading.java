package dev.waymark.seed.importing.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Everything that a reader found in a file.
 *
 * @param items items, in order
 * @param skipped what is told instead, in order
 * @param end why reading ended early, or null
 */
record Reading(List<SourceItem> items, List<SkippedPiece> skipped, @Nullable UnreadableSourceException end) {

	static Reading of(SourceFormat format, Path file) throws IOException {
		List<SourceItem> items = new ArrayList<>();
		List<SkippedPiece> skipped = new ArrayList<>();
		try (SourceReader reader = SourceReaders.open(format, file)) {
			for (Piece piece = reader.next(); piece != null; piece = reader.next()) {
				switch (piece) {
					case SourceItem item -> items.add(item);
					case SkippedPiece other -> skipped.add(other);
				}
			}
		}
		catch (UnreadableSourceException ex) {
			return new Reading(items, skipped, ex);
		}
		return new Reading(items, skipped, null);
	}

	/** Reads text of whatever format it is found to be. */
	static Reading ofText(String text) throws IOException {
		return ofBytes(text.getBytes(StandardCharsets.UTF_8));
	}

	static Reading ofBytes(byte[] bytes) throws IOException {
		Path file = Files.createTempFile("waymark", ".txt");
		try {
			Files.write(file, bytes);
			return of(SourceFormat.detect(file), file);
		}
		finally {
			Files.delete(file);
		}
	}

	/** Reads a file beside these tests. */
	static Reading ofFixture(String name) throws IOException {
		return ofBytes(fixture(name));
	}

	static byte[] fixture(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(Reading.class.getResourceAsStream("/importing/" + name), name)) {
			return in.readAllBytes();
		}
	}

	SourceItem item(String id) {
		return this.items.stream().filter((item) -> id.equals(item.first(Field.ID))).findFirst().orElseThrow();
	}

	List<@Nullable String> all(String field) {
		return this.items.stream().map((item) -> item.first(field)).toList();
	}

}
