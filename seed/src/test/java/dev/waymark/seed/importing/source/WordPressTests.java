package dev.waymark.seed.importing.source;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WordPressTests {

	private final Reading reading;

	WordPressTests() throws IOException {
		this.reading = Reading.ofFixture("wordpress.xml");
	}

	@Test
	void readsWhatAPostTells() {
		SourceItem post = this.reading.item("11");
		assertThat(post.kind()).isEqualTo("post");
		assertThat(post.line()).isEqualTo(8);
		assertThat(post.first(Field.TITLE)).isEqualTo("Spare parts & service");
		assertThat(post.first(Field.URL)).isEqualTo("https://merivuo.example/spare-parts/");
		assertThat(post.first(Field.PUBLISHED_AT)).isEqualTo("2026-03-01T09:00:00Z");
		assertThat(post.first(Field.STATUS)).isEqualTo("PUBLISHED");
		assertThat(post.first(Field.LOCALE)).isEqualTo("en-US");
		assertThat(post.first(Field.SUMMARY)).isEqualTo("How to order parts.");
		assertThat(post.all(Field.HEADING)).containsExactly("Order by phone", "Order online");
		assertThat(post.all(Field.CATEGORY)).containsExactly("Service");
		assertThat(post.all(Field.TAG)).containsExactly("pump");
		assertThat(post.first("meta.post_format")).isEqualTo("Video");
		assertThat(post.first("meta.author")).isEqualTo("aino");
	}

	@Test
	void findsTheImageThatFollowsThePost() {
		assertThat(this.reading.item("11").first(Field.IMAGE)).isEqualTo("https://merivuo.example/pump.jpg");
		assertThat(this.reading.item("11").first(Field.IMAGE_ALT)).isEqualTo("A pump in a cellar");
	}

	@Test
	void keepsACustomFieldApartFromItsOwnNotes() {
		assertThat(this.reading.item("11").first("meta.source.notes")).isEqualTo("Ask Aino");
		assertThat(this.reading.item("11").all(Field.NOTES)).isEmpty();
	}

	@Test
	void makesUpWhatAPageLacksAndSaysSo() {
		SourceItem page = this.reading.item("12");
		assertThat(page.first(Field.TITLE)).isEqualTo("Opening hours");
		assertThat(page.first(Field.TITLE_GUESSED)).isEqualTo("true");
		assertThat(page.first(Field.URL)).isEqualTo("https://merivuo.example/?p=12");
		assertThat(page.first(Field.PUBLISHED_AT)).isEqualTo("2026-03-02T10:00:00Z");
		assertThat(page.all(Field.NOTES)).hasSize(2).anyMatch((note) -> note.contains("read as UTC"));
	}

	@Test
	void showsNobodyWhatIsNotPublic() {
		assertThat(this.reading.item("13").first(Field.STATUS)).isEqualTo("DRAFT");
		assertThat(this.reading.item("13").first(Field.PUBLISHED_AT)).isNull();
		assertThat(this.reading.item("15").first(Field.STATUS)).isEqualTo("DRAFT");
		assertThat(this.reading.item("15").first(Field.NOTES)).contains("password");
		assertThat(this.reading.item("16").first(Field.STATUS)).isEqualTo("DRAFT");
	}

	@Test
	void shedulesAPostByTheDayItIsAvailableFrom() {
		assertThat(this.reading.item("14").first(Field.STATUS)).isEqualTo("PUBLISHED");
		assertThat(this.reading.item("14").first(Field.AVAILABLE_FROM)).isEqualTo("2040-01-01T08:00:00Z");
	}

	@Test
	void keepsAPostWhoseDateIsWrong() {
		SourceItem product = this.reading.item("18");
		assertThat(product.kind()).isEqualTo("product");
		assertThat(product.first(Field.LOCALE)).isEqualTo("fi");
		assertThat(product.first(Field.PUBLISHED_AT)).isNull();
		assertThat(product.first(Field.NOTES)).contains("2026-13-45");
	}

	@Test
	void tellsWhatItSkipsAndWhy() {
		assertThat(this.reading.skipped()).extracting(SkippedPiece::line, SkippedPiece::name, SkippedPiece::fault)
			.containsExactly(tuple(8L, "Spare parts & service", false), tuple(32L, "Old news", false),
					tuple(35L, "Menu", false), tuple(36L, "pump.jpg", false));
		assertThat(this.reading.skipped()).extracting(SkippedPiece::reason)
			.containsExactly("Has comments (1), which are not imported.",
					"Lies in the trash; restore it in WordPress if it is wanted.", "Is an entry of a menu, not a page.",
					"Is a media file; posts that show it as their image name it.");
	}

}
