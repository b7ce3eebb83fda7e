package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.waymark.content.Device;
import dev.waymark.eligibility.SubjectsAtHand;
import dev.waymark.graph.CountingGraph;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.page.PageRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A map that is counted part by part, over the small catalogue.
 */
class CoveragePartsTests {

	private static final List<Spot> SPOTS = Stream.of(Device.DESKTOP, Device.MOBILE, Device.TV)
		.flatMap((device) -> Stream.of("en", "fi", "ru").map((locale) -> new Spot(device, locale, null)))
		.toList();

	private final CountingGraph graph = new CountingGraph(TestNeo4j.shared().graph());

	private final ContentMap map = new ContentMaps(this.graph).read("MOT4", CoverageFilter.NONE);

	@BeforeAll
	static void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	static Stream<Set<CoverageDimension>> dimensions() {
		return Stream.of(CoverageScope.ATOMIC, Set.of(CoverageDimension.STAGE, CoverageDimension.LOCALE),
				Set.of(CoverageDimension.PERSONA, CoverageDimension.FORMAT), Set.of(CoverageDimension.DEVICE),
				Set.of());
	}

	@ParameterizedTest
	@MethodSource("dimensions")
	void partsAddUpToTheWhole(Set<CoverageDimension> by) {
		Coverage whole = coverage(by, Integer.MAX_VALUE);
		Coverage parts = coverage(by, 1);
		PageRequest page = new PageRequest(3, "");
		assertThat(cells(parts)).isEqualTo(cells(whole)).isNotEmpty();
		assertThat(parts.report(null, page)).isEqualTo(whole.report(null, page));
		assertThat(parts.report(CoverageStatus.THIN, page)).isEqualTo(whole.report(CoverageStatus.THIN, page));
	}

	@Test
	void aMapOfOnePartIsCountedOnce() {
		Coverage[] whole = new Coverage[1];
		assertThat(this.graph.count(() -> whole[0] = coverage(CoverageScope.ATOMIC, Integer.MAX_VALUE))).isOne();
		assertThat(this.graph.count(() -> cells(whole[0]))).isZero();
	}

	private Coverage coverage(Set<CoverageDimension> by, int most) {
		return new Coverage(this.map, new CoverageScope(by, SPOTS, SmallCatalogue.NOW, SubjectsAtHand.ANY),
				CoverageRules.DEFAULTS, most);
	}

	private static List<CoverageCell> cells(Coverage coverage) {
		List<CoverageCell> cells = new ArrayList<>();
		coverage.forEach(cells::add);
		return cells;
	}

}
