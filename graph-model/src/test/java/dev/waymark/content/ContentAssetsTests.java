package dev.waymark.content;

import java.util.List;
import java.util.Map;

import dev.waymark.graph.CountingGraph;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.input.SearchWords;
import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentAssetsTests {

	private static final PageRequest ALL = new PageRequest(100, "");

	private final CountingGraph graph = new CountingGraph(TestNeo4j.shared().graph());

	private final ContentAssets assets = new ContentAssets(this.graph);

	@BeforeEach
	void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void anAssetIsFoundById() {
		assertThat(this.assets.find("guide")).hasValueSatisfying((guide) -> {
			assertThat(guide.devices()).contains(Device.MOBILE, Device.PRINT);
			assertThat(guide.version()).isEqualTo(3);
		});
		assertThat(this.assets.find("none")).isEmpty();
	}

	@Test
	void filtersNarrowTogether() {
		assertThat(ids(filter(List.of(ContentStatus.DRAFT), List.of(), List.of(), null, null)))
			.containsExactly("guide-ru");
		assertThat(ids(filter(List.of(), List.of("EMAIL"), List.of("SEA"), null, null))).containsExactly("sales");
		assertThat(ids(filter(List.of(), List.of("EMAIL"), List.of(), null, null))).contains("sales", "over")
			.doesNotContain("guide");
		assertThat(ids(filter(List.of(), List.of(), List.of("RANGE"), null, null))).containsExactly("guide");
		assertThat(ids(filter(List.of(), List.of(), List.of(), "COST", null))).containsExactly("guide");
	}

	@Test
	void textIsFoundInTitleSummaryAndIdsAndHasNoSyntax() {
		assertThat(ids(filter(List.of(), List.of(), List.of(), null, "50% tide"))).containsExactly("guide");
		assertThat(ids(filter(List.of(), List.of(), List.of(), null, "CMS-7"))).containsExactly("guide");
		assertThat(ids(filter(List.of(), List.of(), List.of(), null, "\"' OR 1=1 \\ ~* ) {"))).isEmpty();
	}

	@Test
	void aPageStaysWhereItIsWhenSomethingIsInsertedBeforeIt() {
		Page<ContentAsset> before = this.assets.page(ContentAssetFilter.NONE, new PageRequest(2, "guide-fi"));
		this.graph.write("CREATE (:ContentAsset {id: 'guide-f', status: 'DRAFT'})", Map.of(), (row) -> row);
		Page<ContentAsset> after = this.assets.page(ContentAssetFilter.NONE, new PageRequest(2, "guide-fi"));
		assertThat(before.items()).extracting(ContentAsset::id).containsExactly("guide-ru", "later");
		assertThat(after.items()).isEqualTo(before.items());
		assertThat(after.total()).isEqualTo(before.total() + 1);
	}

	@Test
	void theEndsOfTheListAreKnown() {
		Page<ContentAsset> last = this.assets.page(ContentAssetFilter.NONE, new PageRequest(2, "over"));
		assertThat(last.items()).extracting(ContentAsset::id).containsExactly("photo", "sales");
		assertThat(last.hasNext()).isFalse();
		assertThat(last.hasPrevious()).isTrue();
		Page<ContentAsset> first = this.assets.page(ContentAssetFilter.NONE, new PageRequest(7, ""));
		assertThat(first.items()).hasSize(7);
		assertThat(first.hasNext()).isFalse();
		assertThat(first.hasPrevious()).isFalse();
		assertThat(this.assets.page(ContentAssetFilter.NONE, new PageRequest(1, "zzz")).items()).isEmpty();
	}

	@Test
	void translationsAreTheOtherEditionsOfTheWork() {
		var found = this.assets.translations(List.of("guide", "guide-fi", "sales"));
		assertThat(found.of("guide")).extracting(ContentAsset::id).containsExactly("guide-fi", "guide-ru");
		assertThat(found.of("guide-fi")).extracting(ContentAsset::id).containsExactly("guide", "guide-ru");
		assertThat(found.of("sales")).isEmpty();
	}

	private List<String> ids(ContentAssetFilter filter) {
		return this.assets.page(filter, ALL).items().stream().map(ContentAsset::id).toList();
	}

	private static ContentAssetFilter filter(List<ContentStatus> status, List<String> channels, List<String> about,
			@Nullable String answers, @Nullable String text) {
		return new ContentAssetFilter(status, List.of(), List.of(), channels, about, answers, null,
				SearchWords.of(text));
	}

}
