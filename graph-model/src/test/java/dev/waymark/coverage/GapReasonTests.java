package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.candidate.Contexts;
import dev.waymark.content.Device;
import dev.waymark.graph.Graph;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reasons for gaps in the small catalogue, where one work has editions in English,
 * Finnish and, as a draft, in Russian.
 */
class GapReasonTests {

	private static final String ASKED = "“Does it fit my ship?”, which Engineer asks at Looking around";

	private final Graph graph = TestNeo4j.shared().graph();

	@BeforeAll
	static void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void translationsAreOneWork() {
		assertThat(reason(new Spot(Device.TV, "fi", null))).isEqualTo("None of the 4 works that answer " + ASKED
				+ ", serves on TV in Finnish: 2 do not fit the device, 1 is outside its time or lacks its rights, 1 is not published.");
	}

	@Test
	void theEditionInTheReadersLanguageSpeaksForItsWork() {
		assertThat(reason(new Spot(Device.MOBILE, "ru", null))).isEqualTo("None of the 4 works that answer " + ASKED
				+ ", serves on a phone in Russian: 2 are not published, 1 is outside its time or lacks its rights, 1 is in another language.");
	}

	@Test
	void channelsAreNamedToo() {
		assertThat(reason(new Spot(Device.DESKTOP, "zh-Hant", "EMAIL")))
			.contains(" serves on a desktop in Traditional Chinese over E-mail: ");
	}

	private String reason(Spot spot) {
		CoverageFilter engineer = new CoverageFilter(List.of("ZMOT"), List.of("ENGINEER"), List.of(), List.of(),
				List.of(), List.of(), List.of());
		ContentMap map = new ContentMaps(this.graph).read("MOT4", engineer);
		CoverageScope scope = new CoverageScope(CoverageScope.ATOMIC, List.of(spot), SmallCatalogue.NOW,
				new Contexts(this.graph).atHand(List.of()));
		List<CoverageCell> gaps = new ArrayList<>();
		new Coverage(map, scope, CoverageRules.DEFAULTS).forEach(gaps::add);
		CoverageCell gap = gaps.getFirst();
		CoverageCell bound = new CoverageCell(gap.order(), gap.stage(), gap.persona(), gap.question(), gap.device(),
				gap.locale(), spot.channel(), null, gap.workCount(), gap.staleCount(), gap.atomCount(), gap.gapCount(),
				gap.weight(), gap.coveredWeight(), gap.status(), gap.demand());
		return GapReasons.of(List.of(bound), map, scope, CellNames.of(this.graph, "MOT4", List.of(bound)))
			.values()
			.iterator()
			.next();
	}

}
