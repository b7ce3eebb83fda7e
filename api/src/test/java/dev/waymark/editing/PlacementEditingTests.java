package dev.waymark.editing;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.QueryFiles;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@Import(SmallCatalogueFixture.class)
class PlacementEditingTests {

	private final Api visitor;

	private final Api editor;

	PlacementEditingTests(Api api) {
		this.visitor = api;
		this.editor = api.asEditor();
	}

	@BeforeEach
	void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void answersAsExpected() throws Exception {
		QueryFiles.assertAnswered(this.visitor, "editing/editor-placements");
	}

	@Test
	void thePublicSeesAndEditsNoSlots() {
		assertThat(this.visitor.query("{ placements { key } }").codes()).containsExactly("FORBIDDEN");
		assertThat(this.visitor.query("mutation { upsertPlacements(placements: []) { created } }").codes())
			.containsExactly("FORBIDDEN");
	}

	@Test
	void aPinAndAHideAreServedAtOnce() {
		assertThat(served()).isEqualTo("[\"guide\"]");
		upsert("{ key: \"ASIDE\", rules: [{ kind: HIDE, content: \"guide\" }, { kind: PIN, content: \"sales\" }] }");
		assertThat(served()).isEqualTo("[\"sales\"]");
		upsert("{ key: \"ASIDE\", rules: [{ kind: PIN, content: \"photo\", until: \"2026-01-01T00:00:00Z\" }, { kind: PIN, content: \"sales\" }, { kind: PIN, content: \"guide\" }] }");
		assertThat(served()).isEqualTo("[\"sales\",\"guide\"]");
		upsert("{ key: \"ASIDE\", rules: [{ kind: HIDE, content: \"guide\" }] }");
		assertThat(served()).doesNotContain("guide");
	}

	@Test
	void whatIsPinnedForAWhileMayBeHiddenAfterIt() {
		assertThat(counts(upsert("""
				{ key: "HERO", rules: [{ kind: PIN, content: "guide", until: "2027-01-01T00:00:00Z" },
				  { kind: HIDE, content: "guide", from: "2027-01-01T00:00:00Z" }] }"""))).isEqualTo("0 1 0");
	}

	@Test
	void aBoostIsServedAtOnce() {
		upsert("{ key: \"ASIDE\", rules: [] }");
		double plain = score();
		upsert("{ key: \"ASIDE\", rules: [{ kind: BOOST, content: \"guide\", factor: 3, from: \"2026-06-01T12:00:00Z\" }] }");
		assertThat(score()).isGreaterThan(plain);
		upsert("{ key: \"ASIDE\", rules: [{ kind: BOOST, content: \"guide\", factor: 3, from: \"2026-06-01T12:00:01Z\" }] }");
		assertThat(score()).isEqualTo(plain);
	}

	@Test
	void whatWasReadMayBeSentBack() {
		String slot = """
				{ key: "ASIDE", formats: ["UGC", "ARTICLE"], explorationRate: 0, editorial: ["photo", "guide"], rules: [
				  { kind: HIDE, content: "sales" }, { kind: BOOST, content: "guide", factor: 2.0, until: "2027-01-01T00:00:00Z" }] }""";
		assertThat(counts(upsert(slot))).isEqualTo("0 1 0");
		assertThat(counts(upsert(slot))).isEqualTo("0 0 1");
	}

	@Test
	void aSlotIsUndone() {
		String before = slots();
		upsert("{ key: \"HERO\", name: \"H\", formats: null, maxPerFormat: null, rules: null, editorial: [\"photo\"] } { key: \"NEW\", name: \"New\" }");
		assertThat(slots()).isNotEqualTo(before);
		this.editor.query("{ changes { edges { node { id } } } }")
			.data("/changes/edges")
			.forEach((edge) -> assertThat(
					this.editor.query("mutation { undoChange(id: \"" + edge.at("/node/id").asString() + "\") { id } }")
						.errors())
				.isEmpty());
		assertThat(slots()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ key: "NEW" } | INVALID_ARGUMENT placements[0].name: there is no placement "NEW" yet, and a new one needs "name"
					{ key: "HERO", formats: ["ARTICLE", "FILM"] } | UNKNOWN_KEY placements[0].formats[1]: unknown format "FILM"; formats are ARTICLE, UGC
					{ key: "HERO", maxPerFormat: 0 } | INVALID_ARGUMENT placements[0].maxPerFormat: 0 is too small; send 1 or more
					{ key: "HERO", frequencyCap: 0 } | INVALID_ARGUMENT placements[0].frequencyCap: 0 is too small; send 1 or more
					{ key: "HERO", explorationRate: 1.5 } | INVALID_ARGUMENT placements[0].explorationRate: 1.5 is out of range; send 0 to 1
					{ key: "HERO", editorial: ["guide", "none"] } | UNKNOWN_KEY placements[0].editorial[1]: unknown content "none"; ids of content are guide, guide-fi, guide-ru, later, over, photo, sales
					{ key: "HERO", editorial: ["guide", "guide"] } | INVALID_ARGUMENT placements[0].editorial: "guide" stands here twice; name it once
					{ key: "HERO", rules: [{ kind: BOOST, content: "guide" }] } | INVALID_ARGUMENT placements[0].rules[0].factor: a BOOST needs a factor; send 1 to 10
					{ key: "HERO", rules: [{ kind: BOOST, content: "guide", factor: 0.5 }] } | INVALID_ARGUMENT placements[0].rules[0].factor: 0.5 is out of range; send 1 to 10, and HIDE what shall not be shown
					{ key: "HERO", rules: [{ kind: PIN, content: "guide", factor: 2 }] } | INVALID_ARGUMENT placements[0].rules[0].factor: a factor belongs to a BOOST; leave it out, or make this rule one
					{ key: "HERO", rules: [{ kind: PIN, content: "guide" }, { kind: HIDE, content: "gide" }] } | UNKNOWN_KEY placements[0].rules[1].content: unknown content "gide"; ids of content are guide, guide-fi, guide-ru, later, over, photo, sales
					{ key: "HERO", rules: [{ kind: PIN, content: "guide", from: "2026-01-01T00:00:00Z", until: "2026-01-01T00:00:00Z" }] } | INVALID_ARGUMENT placements[0].rules[0].until: the rule would hold from 2026-01-01T00:00:00Z until 2026-01-01T00:00:00Z, which is never; "until" lies after "from"
					{ key: "HERO", rules: [{ kind: PIN, content: "guide" }, { kind: HIDE, content: "guide", from: "2027-01-01T00:00:00Z" }] } | INVALID_ARGUMENT placements[0].rules: "guide" would be pinned and hidden at the same time; keep one of the two, or give them times that do not overlap
					{ key: "HERO", expectedVersion: -1 } | INVALID_ARGUMENT placements[0].expectedVersion: -1 is no version; send the one that you read, from 1 on, 0 for what must be new, or leave it out
					{ key: "HERO", expectedVersion: 2 } | VERSION_CONFLICT placements[0].expectedVersion: placement "HERO" has version 1, not 2: somebody else changed it; read it again and send your edit with its new version
					""")
	void tellsTheWayOut(String placement, String error) {
		JsonNode told = this.editor.query("mutation { upsertPlacements(placements: [" + placement + "]) { created } }")
			.errors()
			.getFirst();
		assertThat(told.at("/extensions/code").asString() + " " + told.at("/extensions/argument").asString() + ": "
				+ told.path("message").asString())
			.isEqualTo(error);
	}

	private Answer upsert(String placements) {
		Answer answer = this.editor
			.query("mutation { upsertPlacements(placements: [" + placements + "]) { created updated unchanged } }");
		assertThat(answer.errors()).isEmpty();
		return answer;
	}

	private static String counts(Answer answer) {
		JsonNode payload = answer.data("/upsertPlacements");
		return payload.path("created").asInt() + " " + payload.path("updated").asInt() + " "
				+ payload.path("unchanged").asInt();
	}

	private String slots() {
		return this.editor.query("""
				{ placements { key name formats maxPerFormat frequencyCap explorationRate editorial { id }
				  rules { kind factor from until content { id } } } }""").data("/placements").toString();
	}

	private String served() {
		return items().valueStream()
			.map((item) -> item.at("/content/id").toString())
			.toList()
			.toString()
			.replace(", ", ",");
	}

	private double score() {
		return items().at("/0/score").asDouble();
	}

	private JsonNode items() {
		Answer answer = this.visitor.query("""
				{ nextBestContent(context: { stage: "ZMOT", persona: "ENGINEER", device: MOBILE, placement: "ASIDE" }) {
				  items { score content { id } } } }""");
		assertThat(answer.errors()).isEmpty();
		return answer.data("/nextBestContent/items");
	}

}
