package dev.waymark.seed.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TableTests {

	private ImportFolder imports;

	@BeforeEach
	void fill(@TempDir Path folder) {
		SmallCatalogue.load(TestNeo4j.shared());
		this.imports = new ImportFolder(folder);
	}

	@Test
	void aTableHoldsContent() throws IOException {
		Path file = this.imports.of("ContentAsset")
			.file("content.csv",
					"id,title,url,format,purpose,locale,about,devices,answers,image.url,image.alt,image.width,cost,publishedAt",
					"a,\"Sizes, and more\",https://example.org/a,ARTICLE,INFORM,en,TIDE|SEA,DESKTOP|MOBILE,FITS:0.8|COST,"
							+ "https://example.org/a.png,A ship,640,12.50,2026-01-01T00:00:00Z",
					"guide,,,,,,,,,,,,,");
		assertThat(this.imports.run(file)).isEqualTo(new Tally(1, 0, 1, 0, 0));
		assertThat(this.imports
			.count("""
					MATCH (a:ContentAsset {id: 'a', title: 'Sizes, and more', imageWidth: 640, cost: '12.50', status: 'DRAFT',
					  devices: ['DESKTOP', 'MOBILE'], publishedAt: datetime('2026-01-01T00:00:00Z')})
					MATCH (a)-[:ANSWERS {quality: 0.8}]->(:Question {key: 'FITS'})
					MATCH (a)-[:ANSWERS {quality: 1.0}]->(:Question {key: 'COST'})
					RETURN COUNT { (a)-[:ABOUT]->() }"""))
			.isEqualTo(2);
		assertThat(this.imports.run(file)).isEqualTo(new Tally(0, 0, 2, 0, 0));
	}

	@Test
	void aTableHoldsQuestionsInSeveralLanguages() throws IOException {
		Path file = this.imports.file("questions.csv",
				"type;key;kind;text.en;text.zh-Hant;importance;arisesAt;askedBy;phrasings.en",
				"Question;NOISE;QUESTION;How loud is it?;有多吵？;0.7;MOT4/ZMOT|APA/AWARENESS;OWNER:0.9;noise level|decibels");
		assertThat(this.imports.run(file)).isEqualTo(new Tally(1, 0, 0, 0, 0));
		assertThat(this.imports.count("""
				MATCH (q:Question {key: 'NOISE', text_en: 'How loud is it?', text_zh_Hant: '有多吵？', importance: 0.7,
				  phrasings_en: ['noise level', 'decibels']})<-[:ASKS {importance: 0.9}]-(:Persona {key: 'OWNER'})
				RETURN COUNT { (q)-[:ARISES_AT]->() }""")).isEqualTo(2);
	}

	@Test
	void rowsThatCannotBeAreToldByTheirFirstLine() throws IOException {
		Path file = this.imports.of("ContentAsset")
			.file("content.csv", "id,title,durationSeconds", "guide,\"two", "lines\",60", "later,Later",
					"over,Over,soon", "photo,Photo,-1", "x,\"never closed,1");
		assertThat(this.imports.run(file)).isEqualTo(new Tally(0, 1, 0, 0, 4));
		assertThat(this.imports.reported())
			.anyMatch((line) -> line.startsWith("content.csv,4,refused,later,,it has 2 cells"))
			.anyMatch((line) -> line.startsWith("content.csv,5,refused,over,durationSeconds,"))
			.anyMatch((line) -> line.startsWith("content.csv,6,refused,photo,durationSeconds,'-1 is too small"))
			.anyMatch((line) -> line.startsWith("content.csv,7,refused,"));
	}

	@Test
	void aTableWithoutTypeOrWithColumnsOfOneNameIsRefused() throws IOException {
		assertThat(this.imports.run(this.imports.file("a.csv", "id,title", "guide,Guide")))
			.isEqualTo(new Tally(0, 0, 0, 0, 1));
		assertThat(this.imports.reported()).singleElement()
			.asString()
			.contains("add a column \"\"type\"\", or give --type");
		assertThat(this.imports.run(this.imports.file("b.csv", "type,id,id", "ContentAsset,guide,guide")).refused())
			.isEqualTo(1);
	}

	@Test
	void aTableMayBeUtf16AndTellsWrongBytesByLine() throws IOException {
		String table = "id,title\nguide,Käyttö\nlater,Later\n";
		Path file = this.imports.of("ContentAsset").file("content.csv");
		Files.write(file, ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE));
		assertThat(this.imports.run(file)).isEqualTo(new Tally(0, 1, 1, 0, 0));
		Files.write(file, table.getBytes(StandardCharsets.ISO_8859_1));
		assertThat(this.imports.run(file)).isEqualTo(new Tally(0, 0, 1, 0, 1));
		assertThat(this.imports.reported()).singleElement().asString().startsWith("content.csv,2,refused,");
	}

}
