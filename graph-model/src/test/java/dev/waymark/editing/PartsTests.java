package dev.waymark.editing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartsTests {

	private static final Snapshot BEFORE = snapshot("Guide", List.of("FITS"));

	private static final Snapshot AFTER = snapshot("Manual", List.of("COST"));

	@Test
	void whatTheChangeTouchedIsAsItWas() {
		assertThat(Parts.revert(BEFORE, AFTER, AFTER)).contains(BEFORE);
	}

	@Test
	void whatItDidNotTouchStaysAsItHasBecome() {
		Snapshot now = snapshot("Manual", List.of("COST", "RATED")).with("summary", "New");
		assertThat(Parts.revert(BEFORE, AFTER, now))
			.contains(snapshot("Guide", List.of("FITS", "RATED")).with("summary", "New"));
	}

	@Test
	void whatWasTouchedAgainStandsInTheWay() {
		assertThat(Parts.revert(BEFORE, AFTER, snapshot("Leaflet", List.of("COST")))).isEmpty();
		assertThat(Parts.revert(BEFORE, AFTER, snapshot("Manual", List.of()))).isEmpty();
		assertThat(Parts.revert(BEFORE, AFTER, snapshot("Manual", List.of("COST", "FITS")))).isEmpty();
	}

	@Test
	void aListInAnOrderIsOnePart() {
		Snapshot one = BEFORE.with(LinkKind.EDITORIAL, List.of(new Link("guide", Map.of("position", 0L))));
		Snapshot two = BEFORE.with(LinkKind.EDITORIAL,
				List.of(new Link("guide", Map.of("position", 0L)), new Link("photo", Map.of("position", 1L))));
		Snapshot three = BEFORE.with(LinkKind.EDITORIAL, List.of(new Link("photo", Map.of("position", 0L))));
		assertThat(Parts.revert(one, two, two)).contains(one);
		assertThat(Parts.revert(one, two, three)).isEmpty();
	}

	private static Snapshot snapshot(String title, List<String> answers) {
		return new Snapshot(new TreeMap<>(Map.of("title", title)),
				Map.of(LinkKind.ANSWERS, answers.stream().map((key) -> new Link(key)).toList()));
	}

}
