package dev.waymark.seed.importing.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

import dev.waymark.input.InputException;
import dev.waymark.seed.importing.rows.OwnFiles;
import dev.waymark.seed.importing.rows.Row;
import dev.waymark.seed.importing.rows.RowReader;
import dev.waymark.seed.importing.source.Mutation.Hazards;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Spoiled files of our own, 50 of each or as many as {@code waymark.test.mutations} says.
 */
class MutatedOwnFilesTests {

	private static final int MUTATIONS = Integer.getInteger("waymark.test.mutations", 50);

	private static final Duration HANGS = Duration.ofMinutes(1);

	private static final String JSON_LINES = """
			{"type":"Format","key":"ARTICLE","name":{"en":"Article","fi":"Artikkeli"},"devices":["DESKTOP","MOBILE"]}
			{"type":"Question","key":"COST","kind":"QUESTION","text":{"en":"What does it cost?","zh-Hant":"多少錢？"},"importance":0.9}
			{"type":"ContentAsset","id":"a","title":"Käyttö","url":"https://example.org/a","answers":[{"question":"COST","quality":0.4}],"contact":{"timeZone":"Europe/Helsinki","openingHours":[{"day":1,"opens":"08:00","closes":"16:00"}]}}
			{"type":"Stage","journey":"MOT4","key":"ZMOT","name":{"en":"Looking"},"position":0,"next":[{"stage":"FMOT","weight":0.5}]}
			""";

	private static final String CSV = """
					type,id,title,url,answers,image.url,image.alt,publishedAt
					ContentAsset,a,"Sizes, and ""more"" of it",https:// example.org/a,COST:0.4|FITS,https://example.org/a.png,A
																// ship,2026-01-01T00:00:00Z
			ContentAsset,b,"Twolines",https:// example.org/b,,,,""";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { JSON_LINES, CSV })
	void everyRowIsAnEditOrIsToldByItsLine(String text) throws IOException {
		byte[] whole = text.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < MUTATIONS; i++) {
			Mutation mutation = Mutation.values()[i % Mutation.values().length];
			Path file = Files.write(this.folder.resolve("mutated"),
					mutation.applied(whole, new Hazards("file:///dev/null", "http://127.0.0.1:1"), new Random(i)));
			assertTimeoutPreemptively(HANGS, () -> read(file, CSV.equals(text)), "no. %d (%s)".formatted(i, mutation));
		}
	}

	private static void read(Path file, boolean table) throws IOException {
		try (RowReader reader = table ? OwnFiles.table(file, null) : OwnFiles.jsonLines(file, null)) {
			long before = 0;
			while (reader.advance()) {
				assertThat(reader.position()).isGreaterThan(before);
				before = reader.position();
				check(reader.row());
			}
		}
		catch (UnreadableSourceException ex) {
			assertThat(ex.line()).isPositive();
		}
	}

	private static void check(Row row) {
		assertThat(row.line()).isPositive();
		switch (row) {
			case Row.OfEntity entity -> {
				try {
					entity.form().edit(entity.object(), "1");
				}
				catch (InputException ex) {
					assertThat(ex).hasMessageMatching("(?s).+");
				}
			}
			case Row.Left left -> assertThat(left.reason()).isNotBlank();
			case Row.OfItem item -> throw new AssertionError(item);
		}
	}

}
