package dev.waymark.seed.importing.source;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedTests {

	@Test
	void readsAnItemOfRss() throws IOException {
		SourceItem item = Reading.ofFixture("rss.xml").item("talk-1");
		assertThat(item.fields()).contains(field(Field.TITLE, "Pumps & people"),
				field(Field.URL, "https://merivuo.example/talks/1"), field(Field.LOCALE, "en-GB"),
				field(Field.STATUS, "PUBLISHED"), field(Field.PUBLISHED_AT, "2026-03-01T15:00:00Z"),
				field(Field.SUMMARY, "A talk about pumps."), field(Field.CATEGORY, "Pumps"),
				field(Field.TAG, "oil", "frost"), field(Field.HEADING, "Who speaks"),
				field(Field.IMAGE, "https://merivuo.example/1.jpg"), field(Field.IMAGE_ALT, "Two speakers"),
				field(Field.DURATION_SECONDS, "3723"), field("meta.enclosure", "https://merivuo.example/1.mp3"));
	}

	@Test
	void keepsAnItemWithLittleInItAndSaysWhatIsWrong() throws IOException {
		SourceItem item = Reading.ofFixture("rss.xml").item("https://merivuo.example/talks/2");
		assertThat(item.fields()).contains(field(Field.TITLE, "Only a text."), field(Field.TITLE_GUESSED, "true"),
				field(Field.URL, "https://merivuo.example/talks/2"),
				field(Field.NOTES, "The date is “yesterday”, which is no date; left out.",
						"Line 10: &nbsp; is no entity of XML; read as the HTML character. Write &#160; instead."));
	}

	@Test
	void tellsAnItemThatNothingTellsApart() throws IOException {
		assertThat(Reading.ofFixture("rss.xml").skipped()).containsExactly(
				new SkippedPiece(11, "Nowhere", true, "Has neither an id nor a link; give it one of them."));
	}

	@Test
	void readsRssOfTheFirstKindInItsOwnEncoding() throws IOException {
		SourceItem item = Reading.ofFixture("rdf.xml").item("https://merivuo.example/news/1");
		assertThat(item.fields()).contains(field(Field.TITLE, "Pumpen über Nacht"), field(Field.LOCALE, "de"),
				field(Field.PUBLISHED_AT, "2026-03-01T09:00:00Z"), field(Field.CATEGORY, "Pumpen"));
	}

	@Test
	void readsAnEntryOfAtom() throws IOException {
		SourceItem entry = Reading.ofFixture("atom.xml").item("urn:merivuo:1");
		assertThat(entry.fields()).contains(field(Field.TITLE, "Pumppu X"),
				field(Field.URL, "https://merivuo.example/blog/x"), field(Field.LOCALE, "fi"),
				field(Field.PUBLISHED_AT, "2026-03-01T08:00:00Z"), field(Field.SUMMARY, "Ensin Sitten 1 < 2."),
				field(Field.HEADING, "Ensin"), field(Field.CATEGORY, "Pumput"),
				field(Field.IMAGE, "https://merivuo.example/x.png"));
	}

	@Test
	void readsADraftInALanguageOfItsOwn() throws IOException {
		SourceItem entry = Reading.ofFixture("atom.xml").item("urn:merivuo:2");
		assertThat(entry.fields()).contains(field(Field.LOCALE, "en"), field(Field.STATUS, "DRAFT"),
				field(Field.NOTES, "The date names no time zone; read as UTC."));
	}

	private static Map.Entry<String, List<String>> field(String name, String... texts) {
		return Map.entry(name, List.of(texts));
	}

}
