package dev.waymark.seed.importing.source;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedTests {

	@Test
	void readsAnItemOfRss() throws IOException {
		SourceItem item = Reading.ofFixture("rss.xml").item("talk-1");
		assertThat(item.first(Field.TITLE)).isEqualTo("Pumps & people");
		assertThat(item.first(Field.URL)).isEqualTo("https://merivuo.example/talks/1");
		assertThat(item.first(Field.LOCALE)).isEqualTo("en-GB");
		assertThat(item.first(Field.STATUS)).isEqualTo("PUBLISHED");
		assertThat(item.first(Field.PUBLISHED_AT)).isEqualTo("2026-03-01T15:00:00Z");
		assertThat(item.first(Field.SUMMARY)).isEqualTo("A talk about pumps.");
		assertThat(item.all(Field.CATEGORY)).containsExactly("Pumps");
		assertThat(item.all(Field.TAG)).containsExactly("oil", "frost");
		assertThat(item.all(Field.HEADING)).containsExactly("Who speaks");
		assertThat(item.first(Field.IMAGE)).isEqualTo("https://merivuo.example/1.jpg");
		assertThat(item.first(Field.IMAGE_ALT)).isEqualTo("Two speakers");
		assertThat(item.first(Field.DURATION_SECONDS)).isEqualTo("3723");
		assertThat(item.first("meta.enclosure")).isEqualTo("https://merivuo.example/1.mp3");
	}

	@Test
	void keepsAnItemWithLittleInItAndSaysWhatIsWrong() throws IOException {
		SourceItem item = Reading.ofFixture("rss.xml").item("https://merivuo.example/talks/2");
		assertThat(item.first(Field.TITLE)).isEqualTo("Only a text.");
		assertThat(item.first(Field.TITLE_GUESSED)).isEqualTo("true");
		assertThat(item.first(Field.URL)).isEqualTo("https://merivuo.example/talks/2");
		assertThat(item.all(Field.NOTES)).containsExactly("The date is “yesterday”, which is no date; left out.",
				"Line 10: &nbsp; is no entity of XML; read as the HTML character. Write &#160; instead.");
	}

	@Test
	void tellsAnItemThatNothingTellsApart() throws IOException {
		assertThat(Reading.ofFixture("rss.xml").skipped()).containsExactly(
				new SkippedPiece(11, "Nowhere", true, "Has neither an id nor a link; give it one of them."));
	}

	@Test
	void readsRssOfTheFirstKindInItsOwnEncoding() throws IOException {
		SourceItem item = Reading.ofFixture("rdf.xml").item("https://merivuo.example/news/1");
		assertThat(item.first(Field.TITLE)).isEqualTo("Pumpen über Nacht");
		assertThat(item.first(Field.LOCALE)).isEqualTo("de");
		assertThat(item.first(Field.PUBLISHED_AT)).isEqualTo("2026-03-01T09:00:00Z");
		assertThat(item.all(Field.CATEGORY)).containsExactly("Pumpen");
	}

	@Test
	void readsAnEntryOfAtom() throws IOException {
		SourceItem entry = Reading.ofFixture("atom.xml").item("urn:merivuo:1");
		assertThat(entry.first(Field.TITLE)).isEqualTo("Pumppu X");
		assertThat(entry.first(Field.URL)).isEqualTo("https://merivuo.example/blog/x");
		assertThat(entry.first(Field.LOCALE)).isEqualTo("fi");
		assertThat(entry.first(Field.PUBLISHED_AT)).isEqualTo("2026-03-01T08:00:00Z");
		assertThat(entry.first(Field.SUMMARY)).isEqualTo("Ensin Sitten 1 < 2.");
		assertThat(entry.all(Field.HEADING)).containsExactly("Ensin");
		assertThat(entry.all(Field.CATEGORY)).containsExactly("Pumput");
		assertThat(entry.first(Field.IMAGE)).isEqualTo("https://merivuo.example/x.png");
	}

	@Test
	void readsADraftInALanguageOfItsOwn() throws IOException {
		SourceItem entry = Reading.ofFixture("atom.xml").item("urn:merivuo:2");
		assertThat(entry.first(Field.LOCALE)).isEqualTo("en");
		assertThat(entry.first(Field.STATUS)).isEqualTo("DRAFT");
		assertThat(entry.all(Field.NOTES)).containsExactly("The date names no time zone; read as UTC.");
	}

}
