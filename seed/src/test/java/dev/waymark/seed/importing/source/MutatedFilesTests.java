package dev.waymark.seed.importing.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

import dev.waymark.seed.importing.source.Mutation.Hazards;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Spoiled files, 50 of each or as many as {@code waymark.test.mutations} says.
 */
class MutatedFilesTests {

	private static final int MUTATIONS = Integer.getInteger("waymark.test.mutations", 50);

	/** Longer than anybody waits; it is there against endless loops. */
	private static final Duration HANGS = Duration.ofMinutes(1);

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "wordpress.xml, WXR", "contentful.json, CONTENTFUL", "rss.xml, RSS", "rdf.xml, RSS", "atom.xml, ATOM",
			"sitemap.xml, SITEMAP", "sitemap-index.xml, SITEMAP" })
	void everyPartIsAnItemOrIsToldByItsLine(String fixture, SourceFormat format) throws IOException {
		byte[] whole = Reading.fixture(fixture);
		Path secret = Files.writeString(this.folder.resolve("secret.txt"), "s3cret");
		try (Listener listener = new Listener()) {
			Hazards hazards = new Hazards(secret.toUri().toString(), listener.address());
			for (int i = 0; i < MUTATIONS; i++) {
				Mutation mutation = Mutation.values()[i % Mutation.values().length];
				byte[] mutated = mutation.applied(whole, hazards, new Random(i));
				String name = "%s, no. %d (%s)".formatted(fixture, i, mutation);
				assertTimeoutPreemptively(HANGS, () -> check(format, name, mutated), name);
			}
			assertThat(listener.hits()).isZero();
		}
	}

	private void check(SourceFormat format, String name, byte[] mutated) throws IOException {
		Path file = Files.write(this.folder.resolve("mutated"), mutated);
		detects(name, file);
		try {
			Reading reading = Reading.of(format, file);
			assertThat(reading.items()).as(name).noneMatch((item) -> item.toString().contains("s3cret"));
			assertThat(reading.items()).as(name).allMatch((item) -> item.line() > 0 && item.first(Field.ID) != null);
			assertThat(reading.skipped()).as(name)
				.allMatch((piece) -> piece.line() > 0 && piece.reason().endsWith("."));
			UnreadableSourceException end = reading.end();
			if (end == null) {
				assertThat(reading.items().size() + reading.skipped().size()).as(name)
					.isGreaterThanOrEqualTo(OtherParser.count(format, mutated));
			}
			else {
				assertThat(end.line()).as(name).isPositive();
				assertThat(end.getMessage()).as(name).endsWith(".");
			}
		}
		catch (RuntimeException ex) {
			throw new AssertionError(name, ex);
		}
	}

	private static void detects(String name, Path file) throws IOException {
		try {
			assertThat(SourceFormat.detect(file)).as(name).isNotNull();
		}
		catch (UnreadableSourceException ex) {
			assertThat(ex.line()).as(name).isPositive();
		}
		catch (RuntimeException ex) {
			throw new AssertionError(name, ex);
		}
	}

}
