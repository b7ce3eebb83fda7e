package dev.waymark.editing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeIdsTests {

	private static final Instant NOW = Instant.parse("2026-06-01T12:00:00.123Z");

	private final Random random = new Random(1);

	@Test
	void sortAsTheChangesWereMadeEvenOnAClockThatGoesBack() {
		List<String> ids = new ArrayList<>();
		String last = null;
		for (long millis : new long[] { 0, 0, 0, 5, 5, -60_000, 7, -1, 8 }) {
			last = ChangeIds.next(last, NOW.plusMillis(millis), this.random);
			ids.add(last);
		}
		assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch((id) -> id.matches("[0-9A-HJKMNP-TV-Z]{26}"));
	}

	@Test
	void beginWithTheMoment() {
		assertThat(ChangeIds.next(null, Instant.ofEpochMilli(1469918176385L), this.random)).startsWith("01ARYZ6S41");
	}

}
