package dev.waymark.seed.importing.source;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SitemapTests {

	private static final String ORIGINAL = "https://merivuo.example/spare-parts.html";

	private final Reading reading;

	SitemapTests() throws IOException {
		this.reading = Reading.ofFixture("sitemap.xml");
	}

	@Test
	void readsAnAddressAndMakesUpItsTitle() {
		SourceItem page = this.reading.item(ORIGINAL);
		assertThat(page.first(Field.URL)).isEqualTo(ORIGINAL);
		assertThat(page.first(Field.TITLE)).isEqualTo("Spare parts");
		assertThat(page.first(Field.TITLE_GUESSED)).isEqualTo("true");
		assertThat(page.first(Field.STATUS)).isEqualTo("PUBLISHED");
		assertThat(page.first(Field.PUBLISHED_AT)).isEqualTo("2026-03-02T08:00:00Z");
		assertThat(page.first(Field.IMAGE)).isEqualTo("https://merivuo.example/parts.jpg");
		assertThat(page.first(Field.IMAGE_ALT)).isEqualTo("Parts");
	}

	@Test
	void tellsTranslationsFromTheirOriginalInWhateverOrderTheyAreListed() {
		assertThat(this.reading.item(ORIGINAL).first(Field.LOCALE)).isEqualTo("en");
		assertThat(this.reading.item(ORIGINAL).first(Field.TRANSLATION_OF)).isNull();
		SourceItem translation = this.reading.item("https://merivuo.example/fi/spare-parts.html");
		assertThat(translation.first(Field.LOCALE)).isEqualTo("fi");
		assertThat(translation.first(Field.TRANSLATION_OF)).isEqualTo(ORIGINAL);
	}

	@Test
	void addsATranslationThatIsListedNowhereElseOnce() {
		assertThat(this.reading.items().stream()).filteredOn((item) -> "ru".equals(item.first(Field.LOCALE)))
			.singleElement()
			.satisfies((page) -> {
				assertThat(page.first(Field.TRANSLATION_OF)).isEqualTo(ORIGINAL);
				assertThat(page.line()).isEqualTo(7);
			});
	}

	@Test
	void readsWhatIsToldOfAFilm() {
		SourceItem film = this.reading.item("https://merivuo.example/film?id=1&x=2");
		assertThat(film.kind()).isEqualTo("video");
		assertThat(film.first(Field.TITLE)).isEqualTo("How to mount");
		assertThat(film.first(Field.TITLE_GUESSED)).isNull();
		assertThat(film.first(Field.DURATION_SECONDS)).isEqualTo("600");
		assertThat(film.first(Field.IMAGE)).isEqualTo("https://merivuo.example/film.jpg");
		assertThat(film.all(Field.TAG)).containsExactly("mounting");
	}

	@Test
	void tellsAnAddressThatIsNotWhole() {
		assertThat(this.reading.skipped()).containsExactly(new SkippedPiece(16, "/relative", true,
				"Has no <loc> with a whole address, such as https://example.org/page."));
	}

	@Test
	void fetchesNothingThatAnIndexLists() throws IOException {
		Reading index = Reading.ofFixture("sitemap-index.xml");
		assertThat(index.items()).isEmpty();
		assertThat(index.skipped()).extracting(SkippedPiece::name)
			.containsExactly("https://merivuo.example/sitemap-1.xml", "https://merivuo.example/sitemap-2.xml");
		assertThat(index.skipped().getFirst().fault()).isFalse();
	}

}
