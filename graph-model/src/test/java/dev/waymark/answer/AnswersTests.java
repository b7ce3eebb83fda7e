package dev.waymark.answer;

import java.util.List;

import dev.waymark.content.ContentAsset;
import dev.waymark.graph.CountingGraph;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswersTests {

	private static final PageRequest ALL = new PageRequest(100, "");

	private final CountingGraph graph = new CountingGraph(TestNeo4j.shared().graph());

	private final Answers answers = new Answers(this.graph);

	@BeforeAll
	static void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void thePublicPagesThroughWhatItMaySeeInOneStatement() {
		List<AnsweringPage> asked = List.of(new AnsweringPage("FITS", new PageRequest(2, "")),
				new AnsweringPage("INSTALL", ALL), new AnsweringPage("FITS", new PageRequest(2, "guide-fi")),
				new AnsweringPage("NONE", ALL));
		assertThat(this.graph.count(() -> this.answers.pages(asked, SmallCatalogue.NOW))).isOne();
		List<Page<ContentAsset>> pages = this.answers.pages(asked, SmallCatalogue.NOW);
		assertThat(pages).extracting((page) -> page.items().stream().map(ContentAsset::id).toList())
			.containsExactly(List.of("guide", "guide-fi"), List.of(), List.of("sales"), List.of());
		assertThat(pages).extracting(Page::total).containsExactly(3, 0, 3, 0);
		assertThat(pages).extracting(Page::hasNext).containsExactly(true, false, false, false);
		assertThat(pages).extracting(Page::hasPrevious).containsExactly(false, false, true, false);
	}

	@Test
	void editorsPageThroughAllThatAnswers() {
		Page<ContentAsset> page = this.answers.pages(List.of(new AnsweringPage("FITS", ALL)), null).getFirst();
		assertThat(page.items()).extracting(ContentAsset::id)
			.containsExactly("guide", "guide-fi", "guide-ru", "later", "photo", "sales");
	}

	@Test
	void anAssetTellsWhatItAnswersBestFirst() {
		assertThat(this.answers.ofAssets(List.of("guide")).of("guide")).extracting((answer) -> answer.question().key())
			.containsExactly("FITS", "COST");
	}

}
