package dev.waymark.studio;

import java.util.List;
import java.util.Map;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be downloaded from the Studio, over the small catalogue.
 */
@StudioTest
class StudioFilesTests {

	private final Api editor;

	private final StudioBrowser browser;

	StudioFilesTests(Api api) {
		this.editor = api.asEditor();
		this.browser = new StudioBrowser(api).signedIn();
	}

	@Test
	void coverageIsARowACellByAnyDimensions() {
		assertThat(lines("/studio/coverage.csv?by=STAGE,PERSONA&device=MOBILE&locale=en")).containsExactly(
				"\uFEFFstage,persona,workCount,staleCount,atomCount,gapCount,weight,coveredWeight,status,demand",
				"ZMOT,ENGINEER,2,0,1,0,0.5,0.5,ADEQUATE,0.0119047619048",
				"ZMOT,OWNER,1,0,2,1,1.9,0.9,THIN,0.0357142857143");
		assertThat(lines("/studio/coverage.csv?by=FORMAT&by=STAGE&device=MOBILE&locale=en").subList(1, 2))
			.containsExactly("ZMOT,ARTICLE,2,0,2,0,1.4,1.4,ADEQUATE,0.0297619047619");
		assertThat(lines("/studio/coverage.csv")).hasSize(2);
	}

	@Test
	void everyAtomicCellIsInTheFile() {
		int cells = this.editor
			.query("{ contentCoverage(by: [STAGE, PERSONA, QUESTION, DEVICE, LOCALE]) { cellCount } }")
			.data("/contentCoverage/cellCount")
			.asInt();
		assertThat(lines("/studio/coverage.csv?by=STAGE,PERSONA,QUESTION,DEVICE,LOCALE")).hasSize(cells + 1);
	}

	@Test
	void gapsAreAFileWithKeysNamesAndReasons() {
		List<String> lines = lines("/studio/gaps.csv?device=MOBILE&locale=en");
		assertThat(lines).hasSize(2);
		assertThat(lines.get(0)).startsWith("\uFEFFpriority,persona,stage,question,device,locale,channel,");
		assertThat(lines.get(1)).isEqualTo(
				"0.0178571428571,OWNER,ZMOT,RATED,MOBILE,en,,Owner,Looking around,What do others say?,\"Nothing answers “What do others say?”, which Owner asks at Looking around.\"");
	}

	@Test
	void textThatASpreadsheetWouldRunIsDefused() {
		TestNeo4j.shared()
			.graph()
			.write("MATCH (q:Question {key: 'RATED'}) SET q.text_en = $text",
					Map.of("text", "=HYPERLINK(\"http://evil.example\")"), (row) -> row);
		assertThat(lines("/studio/gaps.csv?device=MOBILE&locale=en").get(1))
			.contains(",\"'=HYPERLINK(\"\"http://evil.example\"\")\",");
	}

	@Test
	void filesAreSavedAndNotShown() {
		Answer answer = this.browser.get("/studio/gaps.csv");
		assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
		assertThat(answer.header("Content-Disposition")).contains("attachment").contains("gaps-MOT4.csv");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
	}

	private List<String> lines(String path) {
		return this.browser.get(path).http().body().lines().toList();
	}

}
