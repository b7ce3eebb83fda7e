package dev.waymark.editing;

import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@Import(SmallCatalogueFixture.class)
class EditRefusalsTests {

	private final Api editor;

	EditRefusalsTests(Api api) {
		this.editor = api.asEditor();
	}

	@BeforeAll
	static void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ id: "guide", format: "FILM" } | UNKNOWN_KEY assets[0].format: unknown format "FILM"; formats are ARTICLE, UGC
					{ id: "guide", channels: ["EMAIL", "FAX"] } | UNKNOWN_KEY assets[0].channels[1]: unknown channel "FAX"; channels are EMAIL, WEBSITE
					{ id: "guide", about: ["LAND"] } | UNKNOWN_KEY assets[0].about[0]: unknown subject "LAND"; subjects are RANGE, SEA, TIDE
					{ id: "guide", translationOf: "gide" } | UNKNOWN_KEY assets[0].translationOf: unknown content "gide"; ids of content are guide, guide-fi, guide-ru, later, over, photo, sales
					{ id: "guide", format: "FILM", about: ["LAND", "SEA"] } { id: "photo", channels: ["FAX"] } | UNKNOWN_KEY assets[0].format: unknown format "FILM"; formats are ARTICLE, UGC. Unknown too: "LAND" at assets[0].about[0], "FAX" at assets[1].channels[0]
					{ id: "new" } | INVALID_ARGUMENT assets[0].title: there is no content "new" yet, and a new one needs "title"
					{ id: "new", title: "N", url: "https://example.org/n", format: "UGC", purpose: INFORM } | INVALID_ARGUMENT assets[0].locale: there is no content "new" yet, and a new one needs "locale"
					{ id: "guide", title: null } | INVALID_ARGUMENT assets[0].title: "title" cannot be cleared; leave it out to keep it
					{ id: "guide", status: null } | INVALID_ARGUMENT assets[0].status: "status" cannot be cleared; leave it out to keep it
					{ id: "guide", title: " " } | INVALID_ARGUMENT assets[0].title: the text is blank; send words, or leave it out to keep what is there
					{ id: " " } | INVALID_ARGUMENT assets[0].id: " " cannot be a key; a key has 1 to 200 characters and no space around it
					{ id: "guide" } { id: "photo" } { id: "guide" } | INVALID_ARGUMENT assets[2].id: "guide" stands in this call twice; put both edits into one
					{ id: "guide", answers: [{ question: "FITS", quality: 1.1 }] } | INVALID_ARGUMENT assets[0].answers[0].quality: 1.1 is out of range; send 0 to 1
					{ id: "guide", answers: [{ question: "FITS" }, { question: "FITS" }] } | INVALID_ARGUMENT assets[0].answers: "FITS" stands here twice; name it once
					{ id: "guide", durationSeconds: -1 } | INVALID_ARGUMENT assets[0].durationSeconds: -1 is too small; send 0 or more
					{ id: "guide", cost: "-1" } | INVALID_ARGUMENT assets[0].cost: -1 is below zero; send what it cost
					{ id: "over", availableFrom: "2026-06-01T12:00:00Z" } | INVALID_ARGUMENT assets[0].availableUntil: it would be available from 2026-06-01T12:00:00Z until 2026-06-01T12:00:00Z, which is never; "availableUntil" lies after "availableFrom"
					{ id: "guide", contact: { timeZone: "Mars", openingHours: [] } } | INVALID_ARGUMENT assets[0].contact.timeZone: "Mars" is no time zone; send one like "Europe/Helsinki"
					{ id: "guide", contact: { timeZone: "Asia/Taipei", openingHours: [{ day: 8, opens: "08:00", closes: "09:00" }] } } | INVALID_ARGUMENT assets[0].contact.openingHours[0].day: 8 is no day of the week; send 1 for Monday to 7 for Sunday
					{ id: "guide", contact: { timeZone: "Asia/Taipei", openingHours: [{ day: 1, opens: "8:00", closes: "09:00" }] } } | INVALID_ARGUMENT assets[0].contact.openingHours[0].opens: "8:00" is no time of day; send 00:00 to 23:59, and 00:00 as "closes" for midnight
					{ id: "guide", translationOf: "guide" } | INVALID_ARGUMENT assets[0].translationOf: "guide" cannot be a translation of itself; name the original
					{ id: "photo", translationOf: "guide-fi" } | INVALID_ARGUMENT assets[0].translationOf: "photo" would be a translation of "guide-fi", which is a translation itself; name the original
					{ id: "guide", translationOf: "photo" } | INVALID_ARGUMENT assets[0].translationOf: "guide-fi" would be a translation of "guide", which is a translation itself; name the original
					{ id: "guide", title: "X", expectedVersion: 2 } | VERSION_CONFLICT assets[0].expectedVersion: content "guide" has version 3, not 2: somebody else changed it; read it again and send your edit with its new version
					{ id: "guide", expectedVersion: 0 } | VERSION_CONFLICT assets[0].expectedVersion: content "guide" has version 3, not 0: somebody else changed it; read it again and send your edit with its new version
					{ id: "new", expectedVersion: 2 } | VERSION_CONFLICT assets[0].expectedVersion: there is no content "new"; leave "expectedVersion" out, or send 0, to create it
					""")
	void tellsTheWayOutForContent(String assets, String error) {
		assertRefused("upsertContentAssets(assets: [" + assets + "]) { created }", error);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ key: "NEW", kind: TASK } | INVALID_ARGUMENT questions[0].text: there is no question "NEW" yet, and a new one needs "text"
					{ key: "FITS", text: [] } | INVALID_ARGUMENT questions[0].text: "text" cannot be cleared; leave it out to keep it
					{ key: "FITS", text: [{ locale: "en", text: "A" }, { locale: "EN", text: "B" }] } | INVALID_ARGUMENT questions[0].text[1].locale: "en" stands here twice; send one text a language
					{ key: "FITS", importance: 2 } | INVALID_ARGUMENT questions[0].importance: 2.0 is out of range; send 0 to 1
					{ key: "FITS", importance: null } | INVALID_ARGUMENT questions[0].importance: "importance" cannot be cleared; leave it out to keep it
					{ key: "FITS", arisesAt: [{ journey: "MOT4", stage: "FMOT" }] } | UNKNOWN_KEY questions[0].arisesAt[0].stage: unknown stage "FMOT" in journey "MOT4"; its stages are SMOT, ZMOT, ZMOT_REVIEWS
					{ key: "FITS", arisesAt: [{ journey: "MOT", stage: "FMOT" }] } | UNKNOWN_KEY questions[0].arisesAt[0].journey: unknown journey "MOT"; journeys are APA, MOT4
					{ key: "FITS", arisesAt: [{ journey: "MOT4", stage: "SMOT", fromDay: 9, untilDay: 8 }] } | INVALID_ARGUMENT questions[0].arisesAt[0].untilDay: day 8 comes before day 9; "untilDay" is "fromDay" or later
					{ key: "FITS", arisesAt: [{ journey: "MOT4", stage: "SMOT", fromDay: -1 }] } | INVALID_ARGUMENT questions[0].arisesAt[0].fromDay: -1 is too small; send 0 or more
					{ key: "FITS", askedBy: [{ persona: "CAT" }] } | UNKNOWN_KEY questions[0].askedBy[0].persona: unknown persona "CAT"; personas are ENGINEER, OWNER
					{ key: "FITS", raisedBy: ["NEED", "WIND"] } | UNKNOWN_KEY questions[0].raisedBy[1]: unknown trigger "WIND"; triggers are FAULT, NEED
					{ key: "FITS", expectedVersion: 4 } | VERSION_CONFLICT questions[0].expectedVersion: question "FITS" has version 1, not 4: somebody else changed it; read it again and send your edit with its new version
					""")
	void tellsTheWayOutForQuestions(String questions, String error) {
		assertRefused("upsertQuestions(questions: [" + questions + "]) { created }", error);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					archiveContentAssets(ids: ["guide", "none"]) { updated } | UNKNOWN_KEY ids[1]: unknown content "none"; ids of content are guide, guide-fi, guide-ru, later, over, photo, sales
					upsertPersonas(personas: [{ key: "CAT", name: [{ locale: "en", text: "Cat" }] }]) { created } | INVALID_ARGUMENT personas[0].role: there is no persona "CAT" yet, and a new one needs "role"
					upsertPersonas(personas: [{ key: "OWNER", segment: "LAND" }]) { created } | UNKNOWN_KEY personas[0].segment: unknown segment "LAND"; segments are SHIPS
					upsertPersonas(personas: [{ key: "OWNER", segment: null, share: 0.2 }]) { created } | INVALID_ARGUMENT personas[0].share: a share needs the segment that it is of; name it in "segment"
					upsertPersonas(personas: [{ key: "OWNER", share: 7 }]) { created } | INVALID_ARGUMENT personas[0].share: 7.0 is out of range; send 0 to 1
					upsertPersonas(personas: [{ key: "OWNER", path: [{ journey: "APA", stage: "ZMOT" }] }]) { created } | UNKNOWN_KEY personas[0].path[0].stage: unknown stage "ZMOT" in journey "APA"; its stages are AWARENESS
					upsertSegments(segments: [{ key: "SHIPS", name: null }]) { created } | INVALID_ARGUMENT segments[0].name: "name" cannot be cleared; leave it out to keep it
					upsertSubjects(subjects: [{ key: "RANGE", partOf: "TIDE" }]) { created } | INVALID_ARGUMENT subjects[0].partOf: the subject "RANGE" would be a part of itself; name a subject that is not one of its parts
					upsertSubjects(subjects: [{ key: "SEA", partOf: "SEA" }]) { created } | INVALID_ARGUMENT subjects[0].partOf: the subject "SEA" would be a part of itself; name a subject that is not one of its parts
					upsertTriggers(triggers: [{ key: "NEED", raises: ["WHY"] }]) { created } | UNKNOWN_KEY triggers[0].raises[0]: unknown question "WHY"; questions are COST, FITS, INSTALL, RATED
					undoChange(id: "1") { id } | UNKNOWN_KEY id: there is no change "1"; "changes" lists them with their ids
					""")
	void tellsTheWayOut(String field, String error) {
		assertRefused(field, error);
	}

	@Test
	void anIllFormedAddressOrLanguageIsRefusedByItsType() {
		assertThat(this.editor
			.query("mutation { upsertContentAssets(assets: [{ id: \"guide\", url: \"guide\" }]) { created } }")
			.codes()).containsExactly("GRAPHQL_VALIDATION_FAILED");
		assertThat(this.editor
			.query("mutation { upsertContentAssets(assets: [{ id: \"guide\", locale: \"e_n\" }]) { created } }")
			.codes()).containsExactly("GRAPHQL_VALIDATION_FAILED");
	}

	private void assertRefused(String field, String error) {
		JsonNode told = this.editor.query("mutation { " + field + " }").errors().getFirst();
		assertThat(told.at("/extensions/code").asString() + " " + told.at("/extensions/argument").asString() + ": "
				+ told.path("message").asString())
			.isEqualTo(error);
		assertThat(this.editor.query("{ changes { totalCount } }").data("/changes/totalCount").asInt()).isZero();
	}

}
