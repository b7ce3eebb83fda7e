package dev.waymark.performance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentPurpose;
import dev.waymark.content.ContentStatus;
import dev.waymark.content.Device;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PerformanceEpochTests {

	private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

	private static final Duration HALF_LIFE = Duration.ofDays(30);

	private static final String STAGE = "MOT4/ZMOT";

	@Test
	void withoutEventsNothingIsSaid() {
		assertThat(epoch(List.of()).signal(STAGE, Device.MOBILE, 0).applyAsDouble(content("guide", "ARTICLE")))
			.isZero();
		assertThat(epoch(List.of()).rate(content("guide", "ARTICLE"), STAGE, Device.MOBILE)).isZero();
	}

	@Test
	void oneLuckyClickDoesNotWin() {
		PerformanceEpoch epoch = epoch(
				List.of(row("lucky", 1, 1), row("proven", 1_000, 150), row("usual", 5_000, 250)));
		assertThat(rate(epoch, "lucky")).isLessThan(rate(epoch, "proven")).isGreaterThan(rate(epoch, "usual"));
		assertThat(rate(epoch, "proven")).isCloseTo(0.15, within(0.01));
	}

	@Test
	void muchSeenIsBelievedAndLittleIsNot() {
		List<PerformanceRow> rows = new ArrayList<>();
		for (int n = 0; n < 20; n++) {
			rows.add(row("usual" + n, 500, 50));
		}
		rows.add(row("little", 4, 0));
		rows.add(row("much", 4_000, 0));
		PerformanceEpoch epoch = epoch(rows);
		assertThat(rate(epoch, "much")).isLessThan(rate(epoch, "little"));
		assertThat(rate(epoch, "little")).isGreaterThan(0.05);
	}

	@Test
	void newContentBeginsWhereItsFormatStands() {
		PerformanceEpoch epoch = epoch(
				List.of(row("film1", "VIDEO", STAGE, 2_000, 400), row("film2", "VIDEO", STAGE, 2_000, 360),
						row("text1", "ARTICLE", STAGE, 4_000, 80), row("text2", "ARTICLE", STAGE, 4_000, 90)));
		double film = epoch.rate(content("new", "VIDEO"), STAGE, Device.MOBILE);
		double text = epoch.rate(content("new", "ARTICLE"), STAGE, Device.MOBILE);
		double other = epoch.rate(content("new", "TOOL"), STAGE, Device.MOBILE);
		assertThat(film).isGreaterThan(0.15);
		assertThat(text).isLessThan(0.04);
		assertThat(other).isBetween(text, film);
	}

	@Test
	void eachSpotHasItsOwnRateAsFarAsItIsKnown() {
		List<PerformanceRow> rows = new ArrayList<>();
		for (int n = 0; n < 10; n++) {
			rows.add(row("usual" + n, "ARTICLE", STAGE, 1_000, 50));
		}
		rows.add(row("guide", "ARTICLE", STAGE, 3_000, 600));
		rows.add(row("guide", "ARTICLE", "MOT4/FMOT", 3_000, 30));
		PerformanceEpoch epoch = epoch(rows);
		ContentAsset guide = content("guide", "ARTICLE");
		assertThat(epoch.rate(guide, STAGE, Device.MOBILE)).isGreaterThan(0.15);
		assertThat(epoch.rate(guide, "MOT4/FMOT", Device.MOBILE)).isLessThan(0.04);
		assertThat(epoch.rate(guide, "MOT4/SMOT", Device.MOBILE)).isEqualTo(epoch.rate(guide, null, Device.TV))
			.isBetween(0.05, 0.15);
	}

	@Test
	void thePastFades() {
		Instant longAgo = NOW.minus(HALF_LIFE.multipliedBy(5));
		PerformanceEpoch epoch = epoch(
				List.of(new PerformanceRow("faded", "ARTICLE", STAGE, "MOBILE", 3_200, 1_600, longAgo),
						row("fresh", 100, 20), row("usual", 10_000, 500)));
		PerformanceEpoch halved = epoch(
				List.of(row("faded", 100, 50), row("fresh", 100, 20), row("usual", 10_000, 500)));
		assertThat(rate(epoch, "faded")).isCloseTo(rate(halved, "faded"), within(1e-12));
	}

	@Test
	void theSignalIsHalfOnAverageAndNeverOne() {
		PerformanceEpoch epoch = epoch(List.of(row("thrice", 90_000, 13_500), row("usual", 910_000, 36_500)));
		assertThat(signal(epoch, "thrice")).isCloseTo(0.75, within(0.01));
		assertThat(signal(epoch, "new")).isCloseTo(0.5, within(0.1));
		assertThat(signal(epoch(List.of(row("always", 1e6, 1e6))), "always")).isBetween(0.49, 0.51);
	}

	@Test
	void whatIsLittleKnownCanHaveTheBenefitOfTheDoubt() {
		PerformanceEpoch epoch = epoch(List.of(row("usual", 10_000, 500), row("known", 10_000, 520)));
		assertThat(hopeful(epoch, "new")).isGreaterThan(hopeful(epoch, "known"));
		assertThat(signal(epoch, "new")).isLessThan(signal(epoch, "known"));
	}

	private static double hopeful(PerformanceEpoch epoch, String id) {
		return epoch.signal(STAGE, Device.MOBILE, 1).applyAsDouble(content(id, "ARTICLE"));
	}

	private static PerformanceEpoch epoch(List<PerformanceRow> rows) {
		return PerformanceEpoch.of(rows, NOW, HALF_LIFE);
	}

	private static double rate(PerformanceEpoch epoch, String id) {
		return epoch.rate(content(id, "ARTICLE"), STAGE, Device.MOBILE);
	}

	private static double signal(PerformanceEpoch epoch, String id) {
		return epoch.signal(STAGE, Device.MOBILE, 0).applyAsDouble(content(id, "ARTICLE"));
	}

	private static PerformanceRow row(String content, double shown, double taken) {
		return row(content, "ARTICLE", STAGE, shown, taken);
	}

	private static PerformanceRow row(String content, String format, String stage, double shown, double taken) {
		return new PerformanceRow(content, format, stage, "MOBILE", shown, taken, NOW);
	}

	private static ContentAsset content(String id, String format) {
		return new ContentAsset(id, null, id, null, "https://waymark.example/" + id, null, null, format,
				ContentPurpose.INFORM, "en", ContentStatus.PUBLISHED, Set.of(Device.MOBILE), Set.of(), List.of(), null,
				null, null, null, null, null, false, null, 1, null);
	}

}
