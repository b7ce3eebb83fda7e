package dev.waymark.seed.importing.source;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentfulTests {

	private final Reading reading;

	ContentfulTests() throws IOException {
		this.reading = Reading.ofFixture("contentful.json");
	}

	@Test
	void readsAnEntryInEveryLocaleItIsWrittenIn() {
		assertThat(this.reading.all(Field.ID)).containsExactly("g1", "g1:fi", "g2", "g3", "t1");
		SourceItem original = this.reading.item("g1");
		assertThat(original.kind()).isEqualTo("guide");
		assertThat(original.line()).isEqualTo(12);
		assertThat(original.first(Field.TITLE)).isEqualTo("Pumps in winter");
		assertThat(original.first(Field.LOCALE)).isEqualTo("en-US");
		assertThat(original.first(Field.STATUS)).isEqualTo("PUBLISHED");
		assertThat(original.first(Field.PUBLISHED_AT)).isEqualTo("2026-03-02T09:00:00Z");
		assertThat(original.first(Field.SUMMARY)).isEqualTo("Keep *pumps* running.");
		assertThat(original.first("meta.slug")).isEqualTo("pumps-in-winter");
		assertThat(original.first("meta.firstPublishedAt")).isEqualTo("2026-03-01T09:00:00.000Z");
	}

	@Test
	void takesATranslationForWhatItIs() {
		SourceItem translation = this.reading.item("g1:fi");
		assertThat(translation.first(Field.TRANSLATION_OF)).isEqualTo("g1");
		assertThat(translation.first(Field.LOCALE)).isEqualTo("fi");
		assertThat(translation.first(Field.TITLE)).isEqualTo("Pumput talvella");
		assertThat(translation.first("meta.slug")).isEqualTo("pumput-talvella");
	}

	@Test
	void fillsWhatATranslationLacksAsContentfulDeliversIt() {
		assertThat(this.reading.item("g1:fi").first(Field.SUMMARY)).isEqualTo("Keep *pumps* running.");
		assertThat(this.reading.item("g1:fi").first(Field.IMAGE)).isEqualTo("https://images.merivuo.example/frost.jpg");
	}

	@Test
	void findsHeadingsInMarkdownAndRichText() {
		assertThat(this.reading.item("g1").all(Field.HEADING)).containsExactly("Frost", "Oil", "Before you start");
	}

	@Test
	void resolvesImagesTagsAndLinkedEntries() {
		SourceItem original = this.reading.item("g1");
		assertThat(original.first(Field.IMAGE_ALT)).isEqualTo("Ice on a pump");
		assertThat(original.all(Field.TAG)).containsExactly("frost", "oil", "Winter 2026");
		assertThat(original.all(Field.CATEGORY)).containsExactly("Winter care");
	}

	@Test
	void tellsDraftsAndArchivedEntriesFromPublishedOnes() {
		assertThat(this.reading.all(Field.STATUS)).containsExactly("PUBLISHED", "PUBLISHED", "DRAFT", "ARCHIVED",
				"PUBLISHED");
	}

	@Test
	void makesUpATitleOfTheSlug() {
		assertThat(this.reading.item("g2").first(Field.TITLE)).isEqualTo("Summer pumps");
		assertThat(this.reading.item("g2").first(Field.TITLE_GUESSED)).isEqualTo("true");
	}

	@Test
	void tellsMediaFilesAndEntriesWithoutAnId() {
		assertThat(this.reading.skipped()).extracting(SkippedPiece::name).containsExactly("", "Frost");
		assertThat(this.reading.skipped()).extracting(SkippedPiece::fault).containsExactly(true, false);
		assertThat(this.reading.skipped().getFirst().line()).isEqualTo(23);
	}

	@Test
	void tellsAFieldThatStandsTwiceAndReadsOn() throws IOException {
		Reading twice = Reading.ofText("""
				{"locales": [{"code": "en"}], "entries": [
				{"sys": {"id": "a"}, "fields": {"name": {"en": "A", "en": "B"}}},
				{"sys": {"id": "b"}, "fields": {"name": {"en": "B"}}}]}""");
		assertThat(twice.skipped())
			.containsExactly(new SkippedPiece(2, "a", true, "Holds the field “en” twice; take one of them out."));
		assertThat(twice.all(Field.ID)).containsExactly("b");
	}

	@Test
	void tellsAnEntryThatIsTooLargeAndReadsOn() throws IOException {
		Reading large = Reading
			.ofText("{\"contentTypes\": [], \"entries\": [{\"sys\": {\"id\": \"a\"}, \"fields\": {\"name\": ["
					+ "1,".repeat(200_000) + "1]}},\n{\"sys\": {\"id\": \"b\"}, \"fields\": {}}]}");
		assertThat(large.skipped()).singleElement()
			.extracting(SkippedPiece::reason)
			.asString()
			.startsWith("Holds more than 100,000 values");
		assertThat(large.all(Field.ID)).containsExactly("b");
	}

	@Test
	void tellsTheLineWhereTheFileIsBroken() throws IOException {
		Reading broken = Reading.ofText("""
				{"locales": [{"code": "en"}], "entries": [
				{"sys": {"id": "a"}, "fields": {"name": {"en": "A"}}},
				{"sys": {"id": "b" "fields": {}}]}""");
		assertThat(broken.all(Field.ID)).containsExactly("a");
		assertThat(broken.end()).isNotNull().hasMessageStartingWith("Is no JSON from here on: ");
		assertThat(broken.end().line()).isEqualTo(3);
	}

}
