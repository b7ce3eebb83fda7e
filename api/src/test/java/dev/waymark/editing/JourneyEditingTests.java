package dev.waymark.editing;

import java.util.Map;

import dev.waymark.Answer;
import dev.waymark.Api;
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
class JourneyEditingTests {

	private final Api editor;

	JourneyEditingTests(Api api) {
		this.editor = api.asEditor();
	}

	@BeforeEach
	void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void whatIsLeftOutStays() {
		String before = journey("MOT4");
		assertThat(counts(upsert("MOT4", "{ key: \"ZMOT\" }, { key: \"SMOT\" }"))).isEqualTo("0 0 4");
		assertThat(journey("MOT4")).isEqualTo(before);
		assertThat(changes()).isZero();
	}

	@Test
	void aNewJourneyLoopsSkipsAndMatchesOthers() {
		String stages = """
				{ key: "A", name: [{ locale: "en", text: "One" }], next: ["B", "LOOP/C", "A"],
				  alignedWith: [{ journey: "MOT4", stage: "ZMOT", strength: 0.9 }], subStages: [
				    { key: "A1", name: [{ locale: "en", text: "Part" }], subStages: [
				      { key: "A2", name: [{ locale: "en", text: "Part of a part" }], next: ["A"] }] }] }
				{ key: "B", name: [{ locale: "en", text: "Two" }] }
				{ key: "C", name: [{ locale: "en", text: "Three" }], postPurchase: true, next: ["A"] }""";
		String edit = "upsertJourney(journey: { key: \"LOOP\", name: [{ locale: \"en\", text: \"Loop\" }], stages: ["
				+ stages + "] }) { created updated unchanged }";
		assertThat(counts(edit(edit))).isEqualTo("6 0 0");
		assertThat(counts(edit(edit))).isEqualTo("0 0 6");
		JsonNode journey = this.editor.query("""
				{ journey(key: "LOOP") { name stages { id position next { key } alignedWith { strength stage { id } }
				  subStages { id subStages { id next { id } } } } } }""").data("/journey");
		assertThat(journey.toString()).isEqualTo("""
				{"name":"Loop","stages":[{"id":"LOOP/A","position":0,"next":[{"key":"A"},{"key":"B"},{"key":"C"}],\
				"alignedWith":[{"strength":0.9,"stage":{"id":"MOT4/ZMOT"}}],\
				"subStages":[{"id":"LOOP/A1","subStages":[{"id":"LOOP/A2","next":[{"id":"LOOP/A"}]}]}]},\
				{"id":"LOOP/B","position":1,"next":[],"alignedWith":[],"subStages":[]},\
				{"id":"LOOP/C","position":2,"next":[{"key":"A"}],"alignedWith":[],"subStages":[]}]}""");
		assertThat(this.editor.query("""
				{ journey(key: "MOT4") { stages { alignedWith { stage { id } } } } }""")
			.data("/journey/stages/0/alignedWith/0/stage/id")
			.asString()).isEqualTo("LOOP/A");
	}

	@Test
	void stagesMoveAndThoseThatNothingRefersToGo() {
		edit("upsertQuestions(questions: [{ key: \"RATED\", arisesAt: [] }]) { updated }");
		Answer answer = upsert("MOT4",
				"""
						{ key: "SMOT", name: [{ locale: "en", text: "In use" }], next: ["ZMOT"] }, { key: "ZMOT", subStages: null }""");
		assertThat(counts(answer)).isEqualTo("0 3 0");
		assertThat(journey("MOT4")).contains("\"key\":\"SMOT\",\"name\":\"In use\",\"position\":0")
			.doesNotContain("ZMOT_REVIEWS");
		assertThat(counts(upsert("APA", "{ key: \"AWARENESS\", alignedWith: null }"))).isEqualTo("0 1 1");
		assertThat(journey("MOT4")).doesNotContain("strength");
	}

	@Test
	void aWayThatIsThereKeepsItsWeight() {
		edit("upsertJourney(journey: { key: \"MOT4\", stages: [{ key: \"ZMOT\", next: [\"ZMOT_REVIEWS\", \"SMOT\"] }, { key: \"SMOT\" }] }) { updated }");
		assertThat(TestNeo4j.shared()
			.graph()
			.read("MATCH (:Stage {id: 'MOT4/ZMOT'})-[n:NEXT]->(s) RETURN s.key + ' ' + n.weight AS way ORDER BY way",
					Map.of(), (row) -> row.get("way").asString()))
			.containsExactly("SMOT 0.7", "ZMOT_REVIEWS 0.3");
	}

	@Test
	void aMatchIsServedAtOnce() {
		assertThat(openAtAwareness()).contains("COST");
		upsert("APA", "{ key: \"AWARENESS\", alignedWith: [] }");
		assertThat(openAtAwareness()).doesNotContain("COST");
		upsert("MOT4",
				"{ key: \"ZMOT\", alignedWith: [{ journey: \"APA\", stage: \"AWARENESS\", strength: 1 }] }, { key: \"SMOT\" }");
		assertThat(openAtAwareness()).contains("COST");
	}

	@Test
	void aJourneyIsUndoneAsAWhole() {
		String before = journey("MOT4");
		edit("upsertQuestions(questions: [{ key: \"RATED\", arisesAt: [] }]) { updated }");
		upsert("MOT4",
				"""
						{ key: "SMOT", postPurchase: false, next: ["ZMOT"] }
						{ key: "ZMOT", next: [], alignedWith: [], subStages: [{ key: "NEW", name: [{ locale: "en", text: "New" }] }] }""");
		String change = lastChange();
		assertThat(journey("MOT4")).isNotEqualTo(before);
		undo(change);
		assertThat(journey("MOT4")).isEqualTo(before);
		undo(lastChange());
		assertThat(journey("MOT4")).contains("NEW").doesNotContain("ZMOT_REVIEWS");
	}

	@Test
	void anUndoneEditLeavesOneStageAPlace() {
		String added = "{ key: \"ZMOT\" } { key: \"X\", name: [{ locale: \"en\", text: \"X\" }] } { key: \"SMOT\" }";
		upsert("MOT4", added);
		upsert("MOT4", "{ key: \"ZMOT\" } { key: \"SMOT\" }");
		String removed = lastChange();
		upsert("MOT4", "{ key: \"ZMOT\" } { key: \"SMOT\" } { key: \"A\", name: [{ locale: \"en\", text: \"A\" }] }");
		undo(removed);
		assertThat(this.editor.query("{ journey(key: \"MOT4\") { stages { key position } } }")
			.data("/journey/stages")
			.valueStream()
			.map((stage) -> stage.path("key").asString() + " " + stage.path("position").asInt()))
			.containsExactly("ZMOT 0", "X 1", "SMOT 2", "A 3");
		undo(lastChange());
		assertThat(journey("MOT4")).doesNotContain("\"X\"").contains("\"A\"");
	}

	@Test
	void anUndoneNewJourneyIsGoneUnlessSomethingUsesIt() {
		edit("upsertJourney(journey: { key: \"J\", name: [{ locale: \"en\", text: \"J\" }], stages: [{ key: \"A\", name: [{ locale: \"en\", text: \"A\" }] }] }) { created }");
		String created = lastChange();
		edit("upsertTriggers(triggers: [{ key: \"FAULT\", leadsTo: [{ journey: \"J\", stage: \"A\" }] }]) { updated }");
		String led = lastChange();
		assertThat(this.editor.query("mutation { undoChange(id: \"" + created + "\") { id } }").messages())
			.containsExactly("Journey \"J\" is in use by Trigger FAULT; let go of it there first");
		undo(led);
		undo(created);
		assertThat(this.editor.query("{ journey(key: \"J\") { key } }").data("/journey").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ key: "ZMOT" } | CONFLICT journey.stages: MOT4/SMOT cannot go while something refers to it: Persona OWNER, Question INSTALL, Trigger FAULT; let go of it there first, or keep the stage
					{ key: "ZMOT", subStages: [] } { key: "SMOT" } | CONFLICT journey.stages: MOT4/ZMOT_REVIEWS cannot go while something refers to it: Question RATED; let go of it there first, or keep the stage
					{ key: "ZMOT" } { key: "SMOT" } { key: "NEW" } | INVALID_ARGUMENT journey.stages[2].name: there is no stage "NEW" yet, and a new one needs "name"
					{ key: "ZMOT", name: null } { key: "SMOT" } | INVALID_ARGUMENT journey.stages[0].name: "name" cannot be cleared; leave it out to keep it
					{ key: "ZMOT", subStages: [{ key: "ZMOT_REVIEWS", subStages: [{ key: "ZMOT" }] }] } { key: "SMOT" } | INVALID_ARGUMENT journey.stages[0].subStages[0].subStages[0].key: the stage "ZMOT" stands in this journey twice; a stage has one place, and cannot lie within itself
					{ key: "ZMOT", next: ["FMOT"] } { key: "SMOT" } | UNKNOWN_KEY journey.stages[0].next[0]: unknown stage "FMOT" in journey "MOT4"; with this edit its stages are SMOT, ZMOT, ZMOT_REVIEWS
					{ key: "ZMOT", next: ["APA/AWARENESS"] } { key: "SMOT" } | INVALID_ARGUMENT journey.stages[0].next[0]: "APA/AWARENESS" is a stage of another journey; "next" stays within one, and "alignedWith" leads to others
					{ key: "ZMOT", next: ["SMOT", "MOT4/SMOT"] } { key: "SMOT" } | INVALID_ARGUMENT journey.stages[0].next: "SMOT" stands here twice; name it once
					{ key: "ZMOT", alignedWith: [{ journey: "APA", stage: "ADVOCATE", strength: 1 }] } { key: "SMOT" } | UNKNOWN_KEY journey.stages[0].alignedWith[0].stage: unknown stage "ADVOCATE" in journey "APA"; its stages are AWARENESS
					{ key: "ZMOT", alignedWith: [{ journey: "APA", stage: "AWARENESS", strength: 1.5 }] } { key: "SMOT" } | INVALID_ARGUMENT journey.stages[0].alignedWith[0].strength: 1.5 is out of range; send 0 to 1
					{ key: "ZMOT", alignedWith: [{ journey: "MOT4", stage: "SMOT", strength: 1 }] } { key: "SMOT" } | INVALID_ARGUMENT journey.stages[0].alignedWith[0].journey: stages match those of other journeys; within this one, name them in "next"
					{ key: "A/B" } | INVALID_ARGUMENT journey.stages[0].key: "A/B" has a slash; keys of journeys and stages have none, since "MOT4/ZMOT" is a stage's id
					""")
	void tellsTheWayOut(String stages, String error) {
		JsonNode told = upsertOf("MOT4", stages).errors().getFirst();
		assertThat(told.at("/extensions/code").asString() + " " + told.at("/extensions/argument").asString() + ": "
				+ told.path("message").asString())
			.isEqualTo(error);
		assertThat(changes()).isZero();
	}

	@Test
	void stagesLieSixLevelsDeepAtMost() {
		String stages = "";
		for (int depth = 7; depth >= 0; depth--) {
			stages = "{ key: \"S%d\", name: [{ locale: \"en\", text: \"S\" }], subStages: [%s] }".formatted(depth,
					stages);
		}
		assertThat(this.editor.query(
				"mutation { upsertJourney(journey: { key: \"DEEP\", name: [{ locale: \"en\", text: \"D\" }], stages: ["
						+ stages + "] }) { created } }")
			.messages()).containsExactly("the stage \"S7\" lies 7 levels deep; 6 are the most");
	}

	private Answer upsert(String key, String stages) {
		Answer answer = upsertOf(key, stages);
		assertThat(answer.errors()).isEmpty();
		return answer;
	}

	private Answer upsertOf(String key, String stages) {
		return this.editor.query("mutation { upsertJourney(journey: { key: \"" + key + "\", stages: [" + stages
				+ "] }) { created updated unchanged } }");
	}

	private static String counts(Answer answer) {
		JsonNode payload = answer.data("/upsertJourney");
		return payload.path("created").asInt() + " " + payload.path("updated").asInt() + " "
				+ payload.path("unchanged").asInt();
	}

	private Answer edit(String field) {
		Answer answer = this.editor.query("mutation { " + field + " }");
		assertThat(answer.errors()).isEmpty();
		return answer;
	}

	private void undo(String change) {
		edit("undoChange(id: \"" + change + "\") { id }");
	}

	private String lastChange() {
		return this.editor.query("{ changes(first: 1) { edges { node { id } } } }")
			.data("/changes/edges/0/node/id")
			.asString();
	}

	private String openAtAwareness() {
		return this.editor.query("""
				{ nextBestContent(context: { journey: "APA", stage: "AWARENESS", device: MOBILE }, strict: true) {
				  openQuestions { key } } }""").data("/nextBestContent/openQuestions").toString();
	}

	private int changes() {
		return this.editor.query("{ changes { totalCount } }").data("/changes/totalCount").asInt();
	}

	private String journey(String key) {
		return this.editor.query("{ journey(key: \"" + key + """
				") { name stages { key name position next { key } alignedWith { strength stage { id } }
				  subStages { key name position } } } }""").data("/journey").toString();
	}

}
