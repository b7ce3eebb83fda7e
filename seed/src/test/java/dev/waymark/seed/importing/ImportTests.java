package dev.waymark.seed.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportTests {

	private static final String TITLE = "MATCH (a:ContentAsset {id: 'new', title: 'New'})-[r:ANSWERS {quality: 0.8}]->"
			+ "(:Question {key: 'FITS'}) RETURN count(r)";

	private static final String NEW = """
			{"type": "ContentAsset", "id": "new", "title": "New", "url": "https://example.org/new", "format": "ARTICLE", \
			"purpose": "INFORM", "locale": "en", "answers": [{"question": "FITS", "quality": 0.8}]}""";

	private ImportFolder imports;

	@BeforeEach
	void fill(@TempDir Path folder) {
		SmallCatalogue.load(TestNeo4j.shared());
		this.imports = new ImportFolder(folder);
	}

	@Test
	void bringsContentInAndChangesNothingTheSecondTime() throws IOException {
		Path file = this.imports.file("content.jsonl", NEW,
				"{\"type\": \"ContentAsset\", \"id\": \"guide\", \"summary\": null}");
		assertThat(this.imports.run(file)).isEqualTo(new Tally(1, 1, 0, 0, 0));
		assertThat(this.imports.count(TITLE)).isEqualTo(1);
		assertThat(this.imports
			.count("MATCH (a:ContentAsset {id: 'guide', version: 4}) WHERE a.summary IS NULL RETURN count(a)"))
			.isEqualTo(1);
		assertThat(this.imports.run(file)).isEqualTo(new Tally(0, 0, 2, 0, 0));
	}

	@Test
	void movesTheRevisionOnceABatchAndLeavesNoTrail() throws IOException {
		String revision = "MATCH (r:GraphRevision {key: 'content'}) RETURN coalesce(r.value, 0)";
		Path file = this.imports.file("content.jsonl", NEW);
		this.imports.run(file);
		long after = this.imports.count(revision);
		assertThat(after).isEqualTo(1);
		this.imports.run(file);
		assertThat(this.imports.count(revision)).isEqualTo(after);
		assertThat(this.imports.count("MATCH (c:Change) RETURN count(c)")).isZero();
	}

	@Test
	void aBadRowCostsItsNeighboursNothingAndIsTold() throws IOException {
		Path file = this.imports.file("content.jsonl", NEW, "{\"type\": \"ContentAsset\"", "[]",
				"{\"type\": \"Page\", \"id\": \"x\"}",
				"{\"type\": \"ContentAsset\", \"id\": \"guide\", \"colour\": \"red\"}",
				"{\"type\": \"ContentAsset\", \"id\": \"guide\", \"answers\": [{\"question\": \"FIT\", \"quality\": 1.5}]}",
				"{\"type\": \"ContentAsset\", \"id\": \"guide\", \"answers\": [{\"question\": \"FIT\"}]}",
				"{\"type\": \"ContentAsset\", \"id\": \"bare\", \"title\": \"=1+1\"}",
				"{\"type\": \"ContentAsset\", \"id\": \"guide\", \"url\": \"guide.html\"}", "",
				"{\"type\": \"ContentAsset\", \"id\": \"guide-fi\", \"translationOf\": \"guide-ru\"}",
				"{\"type\": \"Subject\", \"key\": \"RANGE\", \"partOf\": \"TIDE\"}");
		assertThat(this.imports.run(file)).isEqualTo(new Tally(1, 0, 0, 0, 10));
		assertThat(this.imports.reported()).hasSize(10)
			.anyMatch((line) -> line.startsWith("content.jsonl,2,refused,,,it cannot be read as JSON"))
			.anyMatch((line) -> line.startsWith("content.jsonl,3,refused,,,\"it is no object"))
			.anyMatch((line) -> line.startsWith("content.jsonl,4,refused,,type,")
					&& line.contains("is no type; write one of Channel, ContentAsset"))
			.anyMatch((line) -> line.startsWith("content.jsonl,5,refused,guide,colour,"))
			.anyMatch((line) -> line.contains(",6,refused,guide,answers[0].quality,1.5 is out of range; send 0 to 1"))
			.anyMatch((line) -> line.contains(",7,refused,guide,answers[0].question,")
					&& line.contains("unknown question \"\"FIT\"\"; import it too, or correct the key"))
			.anyMatch((line) -> line.contains(",8,refused,bare,url,") && line.contains("a new one needs"))
			.anyMatch((line) -> line.contains(",9,refused,guide,url,") && line.contains("is not a web address"))
			.anyMatch((line) -> line.contains(",11,refused,guide-fi,translationOf,")
					&& line.contains("which is a translation itself"))
			.anyMatch((line) -> line.contains(",12,refused,RANGE,partOf,") && line.contains("a part of itself"));
	}

	@Test
	void rowsMayNameWhatStandsBelowThem() throws IOException {
		Path file = this.imports.file("content.jsonl",
				"{\"type\":\"ContentAsset\",\"id\":\"new-fi\",\"title\":\"Uusi\",\"url\":\"https://example.org/fi/new\",\"format\":\"ARTICLE\","
						+ "\"purpose\":\"INFORM\",\"locale\":\"fi\",\"translationOf\":\"new\"}",
				"{\"type\":\"Persona\",\"key\":\"BOSUN\",\"name\":{\"en\":\"Bosun\"},\"role\":\"BUYER\",\"segment\":\"PORTS\",\"share\":0.5}",
				"{\"type\":\"Question\",\"key\":\"MOOR\",\"kind\":\"TASK\",\"text\":{\"en\":\"Moor it\"},\"importance\":0.5,"
						+ "\"askedBy\":[\"BOSUN\"],\"arisesAt\":[\"MOT4/ZMOT\"],\"raisedBy\":[\"STORM\"]}",
				"{\"type\":\"Trigger\",\"key\":\"STORM\",\"name\":{\"en\":\"A storm\"},\"leadsTo\":[\"MOT4/ZMOT\"],\"raises\":[\"MOOR\"]}",
				"{\"type\":\"Segment\",\"key\":\"PORTS\",\"name\":{\"en\":\"Ports\"}}", NEW);
		assertThat(this.imports.batchesOf(1).run(file)).isEqualTo(new Tally(6, 0, 0, 0, 0));
		assertThat(this.imports
			.count("MATCH (:ContentAsset {id: 'new-fi'})-[r:TRANSLATION_OF]->(:ContentAsset {id: 'new'}) "
					+ "RETURN count(r)"))
			.isEqualTo(1);
		assertThat(this.imports
			.count("MATCH (:Trigger {key: 'STORM'})-[r:RAISES]->(:Question {key: 'MOOR'}) RETURN count(r)"))
			.isEqualTo(1);
		assertThat(this.imports
			.count("MATCH (:Segment {key: 'PORTS'})-[r:INCLUDES {share: 0.5}]->(:Persona) RETURN count(r)"))
			.isEqualTo(1);
		assertThat(this.imports.count("MATCH (d:ImportDeferral) RETURN count(d)")).isZero();
	}

	@Test
	void aFileMayNameWhatALaterFileHolds() throws IOException {
		Path first = this.imports.file("a.jsonl", NEW.replace("FITS", "SINKS"));
		Path second = this.imports.file("b.jsonl",
				"{\"type\":\"Question\",\"key\":\"SINKS\",\"kind\":\"QUESTION\",\"text\":{\"en\":\"Does it sink?\"}}");
		assertThat(this.imports.run(first, second)).isEqualTo(new Tally(2, 0, 0, 0, 0));
	}

	@Test
	void aKeyThatStandsTwiceIsEditedTwice() throws IOException {
		Path file = this.imports.file("content.jsonl", NEW, NEW.replace("\"New\"", "\"Newer\""));
		assertThat(this.imports.run(file)).isEqualTo(new Tally(1, 1, 0, 0, 0));
	}

	@Test
	void aRehearsalTellsTheSameAndLeavesTheGraphAlone() throws IOException {
		Path file = this.imports.file("content.jsonl",
				NEW.replace("\"id\": \"new\"", "\"id\": \"new-fi\", \"translationOf\": \"new\""), NEW,
				"{\"type\": \"ContentAsset\", \"id\": \"guide\", \"summary\": \"Other\"}",
				"{\"type\": \"ContentAsset\", \"id\": \"later\", \"title\": \"Later\"}",
				"{\"type\": \"ContentAsset\", \"id\": \"guide\", \"translationOf\": \"none\"}");
		List<String> before = this.imports.wholeGraph();
		Tally told = this.imports.rehearsing(true).batchesOf(1).run(file);
		assertThat(told).isEqualTo(new Tally(2, 1, 1, 0, 1));
		assertThat(this.imports.wholeGraph()).isEqualTo(before);
		assertThat(this.imports.count("MATCH (n:ImportRun) RETURN count(n)")).isZero();
		assertThat(this.imports.rehearsing(false).run(file)).isEqualTo(told);
	}

	@Test
	void namesTheLineOfWrongBytes() throws IOException {
		Path file = this.imports.file("content.jsonl");
		Files.write(file, (NEW + "\n" + NEW.replace("New", "Käyttö") + "\n").getBytes(StandardCharsets.ISO_8859_1));
		assertThat(this.imports.run(file)).isEqualTo(new Tally(1, 0, 0, 0, 1));
		assertThat(this.imports.reported()).singleElement()
			.asString()
			.contains(",2,refused,", "save the file as UTF-8");
	}

	@Test
	void readsTextWithAByteOrderMark() throws IOException {
		Path file = this.imports.file("content.jsonl");
		for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			Files.write(file, ("\uFEFF" + NEW.replace("New", "Käyttö " + charset) + "\n").getBytes(charset));
			assertThat(this.imports.run(file).refused()).isZero();
			assertThat(this.imports
				.count("MATCH (a:ContentAsset {id: 'new', title: 'Käyttö " + charset + "'}) RETURN count(a)"))
				.isEqualTo(1);
		}
	}

	@Test
	void takesWhatAnotherSystemExported() throws IOException {
		Path file = this.imports.file("feed.xml",
				"""
						<rss version="2.0"><channel><title>Harbour news</title><link>https://example.org/</link><language>en</language>
						<item><title>What does it cost?</title><link>https://example.org/fi/articles/price</link>
						<guid isPermaLink="false">n-1</guid></item>
						<item><title>Without anything to know it by</title></item>
						</channel></rss>""");
		assertThat(this.imports.run(file)).isEqualTo(new Tally(1, 0, 0, 0, 1));
		assertThat(this.imports.count("""
				MATCH (a:ContentAsset {externalId: 'n-1', format: 'ARTICLE', locale: 'fi', status: 'PUBLISHED'})
				  -[:ANSWERS {guessed: true}]->(:Question {key: 'COST'})
				RETURN count(a)""")).isEqualTo(1);
		assertThat(this.imports.run(file)).isEqualTo(new Tally(0, 0, 1, 0, 1));
	}

	@Test
	void refusesPropertiesThatTheGraphCannotHold() throws IOException {
		List<String> others = List.of("{\"big\": 123456789012345678901234567890}", "{\"huge\": 1e400}",
				"{\"mixed\": [1, \"a\"]}", "{\"nested\": [[1]]}", "{\"\": 1}", "{\"half\": \"\\ud800\"}");
		String[] rows = others.stream()
			.map((other) -> NEW.replace("\"id\": \"new\"", "\"id\": \"new\", \"other\": " + other))
			.toArray(String[]::new);
		assertThat(this.imports.run(this.imports.file("content.jsonl", rows))).isEqualTo(new Tally(0, 0, 0, 0, 6));
		assertThat(this.imports.reported()).hasSize(6).allSatisfy((line) -> assertThat(line).contains("refused"));
	}

	@Test
	void overwritesNothingThatIsNoReport() throws IOException {
		Path file = this.imports.file("report.csv", NEW);
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> this.imports.run(file))
			.withMessageContaining("--report")
			.withMessageContaining("something else than a report");
		assertThat(Files.readString(file)).contains("New");
	}

	@Test
	void notesWhatAReaderLeftOutOfARowThatWentIn() throws IOException {
		Path file = this.imports.file("feed.xml",
				"""
						<rss version="2.0"><channel><title>Harbour news</title><link>https://example.org/</link><language>en</language>
						<item><title>=A price?</title><link>https://example.org/fi/articles/price</link>
						<guid isPermaLink="false">n-1</guid><pubDate>soon</pubDate></item>
						</channel></rss>""");
		assertThat(this.imports.run(file)).isEqualTo(new Tally(1, 0, 0, 0, 0));
		assertThat(this.imports.reported()).singleElement().asString().contains(",noted,", "soon");
	}

}
