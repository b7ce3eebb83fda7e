package dev.waymark.seed.importing.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourceFormatTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "wordpress.xml, WXR", "contentful.json, CONTENTFUL", "rss.xml, RSS", "rdf.xml, RSS", "atom.xml, ATOM",
			"sitemap.xml, SITEMAP", "sitemap-index.xml, SITEMAP" })
	void looksIntoTheFile(String fixture, SourceFormat format) throws IOException {
		assertThat(detect("export.txt", Reading.fixture(fixture))).isEqualTo(format);
	}

	@Test
	void tellsOwnFilesFromForeignOnes() throws IOException {
		assertThat(detect("a", "{\"id\": \"a\", \"tags\": [\"x\"]}\n{\"id\": \"b\"}"))
			.isEqualTo(SourceFormat.JSON_LINES);
		assertThat(detect("a", "{\"entries\": [{\"title\": \"a\"}], \"id\": 1}")).isEqualTo(SourceFormat.JSON_LINES);
		assertThat(detect("a", "{\"contentTypes\": [], \"entries\": []}")).isEqualTo(SourceFormat.CONTENTFUL);
		assertThat(detect("a", "id;title\n1;A")).isEqualTo(SourceFormat.CSV);
		assertThat(detect("a.csv", "title\nA")).isEqualTo(SourceFormat.CSV);
	}

	@Test
	void readsMarksAndDeclarationsOfEncodings() throws IOException {
		String feed = "<feed xmlns='http://www.w3.org/2005/Atom'/>";
		for (Charset charset : new Charset[] { StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
				StandardCharsets.UTF_16BE, StandardCharsets.UTF_32BE }) {
			assertThat(detect("a", feed.getBytes(charset))).isEqualTo(SourceFormat.ATOM);
		}
		assertThat(detect("a", "\uFEFF\n\n<?xml version='1.0' encoding='KOI8-R'?><rss/>")).isEqualTo(SourceFormat.RSS);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                                        | Is empty.
			'[{"id": 1}]'                             | Is one JSON array; write one object a line
			'<html><body/></html>'                    | Is XML with the root <html>
			'Dear editors'                            | Is neither CSV, JSON Lines
			'<?xml version="1.0" encoding="X-9"?><a/>' | Declares the encoding X-9, which nobody knows here
			'<?xml version="1.0" encoding="UTF-16"?><a/>' | Declares the encoding UTF-16, but is not written in it
			""")
	void refusesWhatItDoesNotKnow(String text, String reason) {
		assertThatExceptionOfType(UnreadableSourceException.class).isThrownBy(() -> detect("a", text))
			.withMessageStartingWith(reason);
	}

	@Test
	void refusesWhatIsPacked() {
		assertThatExceptionOfType(UnreadableSourceException.class)
			.isThrownBy(() -> detect("a", new byte[] { 0x1F, (byte) 0x8B, 8, 0 }))
			.withMessage("Is compressed; unpack it and import what is in it.");
	}

	private SourceFormat detect(String name, String text) throws IOException {
		return detect(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private SourceFormat detect(String name, byte[] bytes) throws IOException {
		return SourceFormat.detect(Files.write(this.folder.resolve(name), bytes));
	}

}
