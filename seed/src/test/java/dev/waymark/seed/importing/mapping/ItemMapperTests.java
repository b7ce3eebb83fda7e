package dev.waymark.seed.importing.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.editing.BulkEditing;
import dev.waymark.editing.BulkOutcome;
import dev.waymark.editing.Edit;
import dev.waymark.editing.EntityKind;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.input.InputException;
import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.SourceItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ItemMapperTests {

	private static final String URL = "https://www.example.org/fi/articles/price";

	private final TestNeo4j neo4j = TestNeo4j.shared();

	@TempDir
	private Path folder;

	@BeforeEach
	void fill() {
		SmallCatalogue.load(this.neo4j);
	}

	@Test
	void guessesWhatNobodyTellsOfNewContentAndMarksIt() {
		assertThat(take(ImportMap.GUESSES_ALONE, post("7", URL, Map.of(Field.TITLE, "What does it cost?"))))
			.isEqualTo(BulkOutcome.State.CREATED);
		assertThat(content("format", "purpose", "locale", "status", "guessed", "externalId"))
			.isEqualTo(Map.of("format", "ARTICLE", "purpose", "INFORM", "locale", "fi", "status", "PUBLISHED",
					"guessed", List.of("format", "purpose", "locale"), "externalId", "7"));
		assertThat(answers()).containsExactly("COST 0.5 true");
	}

	@Test
	void leavesToEditorsWhatIsThereAlready() {
		SourceItem item = post("7", URL, Map.of(Field.TITLE, "What does it cost?"));
		take(ImportMap.GUESSES_ALONE, item);
		Edit edit = new Edit(EntityKind.CONTENT_ASSET,
				new ItemMapper(ImportMap.GUESSES_ALONE, this.neo4j.graph()).id(item), "0");
		new BulkEditing(this.neo4j.graph()).apply(List.of(edit.set("purpose", "PERSUADE").set("summary", "Ours")),
				(_, _) -> {
				});
		assertThat(content("purpose", "guessed"))
			.isEqualTo(Map.of("purpose", "PERSUADE", "guessed", List.of("format", "locale")));
		assertThat(take(ImportMap.GUESSES_ALONE, item)).isEqualTo(BulkOutcome.State.UNCHANGED);
		assertThat(take(ImportMap.GUESSES_ALONE, post("7", URL, Map.of(Field.TITLE, "Does it fit my ship?"))))
			.isEqualTo(BulkOutcome.State.UPDATED);
		assertThat(answers()).containsExactly("COST 0.5 true");
	}

	@Test
	void suggestsNoQuestionThatItIsNotSureOf() {
		take(ImportMap.GUESSES_ALONE, post("8", URL, Map.of(Field.TITLE, "Our summer party")));
		assertThat(answers()).isEmpty();
	}

	@Test
	void aMapSaysWhatThingsBecome() throws IOException {
		ImportMap map = map("""
				site: blog
				url: "https://example.org/posts/{meta.slug}"
				fields: {callToAction: meta.cta}
				defaults: {purpose: SUPPORT, locale: ru, status: DRAFT}
				rules:
				  - when: {kind: [post, page]}
				    format: ARTICLE
				  - when: {category: News, field: {meta.section: [a, b]}}
				    about: [TIDE]
				    answers: {FITS: 0.9}
				  - when: {tag: secret}
				    ignore: true
				""");
		assertThat(
				take(map,
						post("7", null,
								Map.of(Field.TITLE, "What does it cost?", "meta.slug", "how much", "meta.cta", "Ask us",
										Field.CATEGORY, "news", "meta.section", "b"))))
			.isEqualTo(BulkOutcome.State.CREATED);
		assertThat(content("url", "format", "purpose", "locale", "callToAction", "guessed"))
			.isEqualTo(Map.of("url", "https://example.org/posts/how%20much", "format", "ARTICLE", "purpose", "SUPPORT",
					"locale", "ru", "callToAction", "Ask us"));
		assertThat(answers()).containsExactly("FITS 0.9 false");
		assertThat(new ItemMapper(map, this.neo4j.graph()).map(List.of(post("9", URL, Map.of(Field.TAG, "Secret")))))
			.singleElement()
			.isInstanceOfSatisfying(MappedItem.Left.class, (left) -> assertThat(left.fault()).isFalse());
	}

	@Test
	void aRuleNarrowsSuggestionsToAPersonaAndAStage() throws IOException {
		SourceItem item = post("7", URL, Map.of(Field.TITLE, "What does it cost, and does it fit my ship?"));
		take(map("rules: [{persona: ENGINEER, stage: MOT4/ZMOT}]"), item);
		assertThat(answers()).containsExactly("FITS 0.5 true");
	}

	@Test
	void aMapThatNamesNothingIsRefusedAtOnce() throws IOException {
		ItemMapper mapper = new ItemMapper(map("rules: [{persona: ENGINER}]"), this.neo4j.graph());
		assertThatExceptionOfType(InputException.class).isThrownBy(() -> mapper.map(List.of(post("7", URL, Map.of()))))
			.withMessageContaining("unknown persona \"ENGINER\"")
			.satisfies((ex) -> assertThat(ex.argument()).isEqualTo("--map rules[0].persona"));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> map("rules:\n  - wen: {kind: post}\n"))
			.withMessageContaining("map.yaml, rules[0].wen: ")
			.withMessageContaining("there is no field \"wen\" here; there are about, answers");
	}

	@Test
	void idsAreReadableAndTheSameEachTime() {
		ContentIds ids = new ContentIds(null);
		assertThat(ids.of(post("7", URL, Map.of()))).startsWith("www-example-org-7-")
			.isEqualTo(ids.of(post("7", "https://www.example.org/moved", Map.of())))
			.isNotEqualTo(ids.of(post("7", "https://other.example/7", Map.of())));
		assertThat(ids.of(post(URL, URL, Map.of()))).startsWith("example-org-fi-articles-price-");
		assertThat(ids.of(post("", null, Map.of()))).isEmpty();
	}

	@Test
	void aLanguageIsKnownByTheBeginningOfAnAddress() {
		assertThat(LocaleGuess.of("https://example.org/zh-hant/a")).contains("zh-Hant");
		assertThat(LocaleGuess.of("https://example.org/en_GB/a")).contains("en-GB");
		assertThat(LocaleGuess.of("https://example.org/fi")).contains("fi");
		assertThat(LocaleGuess.of("https://example.org/go/a")).isEmpty();
		assertThat(LocaleGuess.of("https://example.org/guides/fi")).isEmpty();
		assertThat(LocaleGuess.of("no address")).isEmpty();
	}

	@Test
	void aFormatIsKnownByItsWords() {
		FormatGuess formats = new FormatGuess(List.of("ARTICLE", "BLOG_POST", "CASE_STUDY", "LANDING_PAGE", "REVIEW"));
		assertThat(formats.of(List.of(Words.of("post"), Words.of("/case-studies/mine")))).contains("BLOG_POST");
		assertThat(formats.of(List.of(Words.of("entry-type"), Words.of("/case-studies/mine")))).contains("BLOG_POST");
		assertThat(formats.of(List.of(Words.of("thing"), Words.of("/case-studies/mine")))).contains("CASE_STUDY");
		assertThat(formats.of(List.of(Words.of("caseStudy")))).contains("CASE_STUDY");
		assertThat(formats.of(List.of(Words.of("thing")))).isEmpty();
	}

	private ImportMap map(String yaml) throws IOException {
		return ImportMap.read(Files.writeString(this.folder.resolve("map.yaml"), yaml));
	}

	private BulkOutcome.State take(ImportMap map, SourceItem item) {
		MappedItem mapped = new ItemMapper(map, this.neo4j.graph()).map(List.of(item)).getFirst();
		Edit edit = ((MappedItem.Content) mapped).edit("0");
		return new BulkEditing(this.neo4j.graph()).apply(List.of(edit), (_, _) -> {
		}).getFirst().state();
	}

	private static SourceItem post(String id, String url, Map<String, String> more) {
		Map<String, List<String>> fields = new HashMap<>(
				Map.of(Field.ID, List.of(id), Field.STATUS, List.of("PUBLISHED")));
		if (url != null) {
			fields.put(Field.URL, List.of(url));
		}
		more.forEach((name, value) -> fields.put(name, List.of(value)));
		return new SourceItem(1, "post", fields);
	}

	/** Of the one that was imported. */
	private Map<String, Object> content(String... names) {
		Map<String, Object> all = this.neo4j.graph()
			.read("MATCH (a:ContentAsset {externalId: '7'}) RETURN properties(a) AS all", Map.of(),
					(row) -> row.get("all").asMap())
			.getFirst();
		Map<String, Object> some = new HashMap<>(all);
		some.keySet().retainAll(List.of(names));
		return some;
	}

	private List<String> answers() {
		return this.neo4j.graph()
			.read("MATCH (a:ContentAsset)-[r:ANSWERS]->(q) WHERE a.externalId IN ['7', '8'] "
					+ "RETURN q.key + ' ' + r.quality + ' ' + coalesce(r.guessed, false) AS answer", Map.of(),
					(row) -> row.get("answer").asString());
	}

}
