package dev.waymark.editing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.waymark.locale.LocalizedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditTests {

	private static final Snapshot GUIDE = new Snapshot(
			new TreeMap<>(Map.of("title", "Guide", "status", "PUBLISHED", "durationSeconds", 90L, "channels",
					List.of("APP", "EMAIL"), "availableFrom", Instant.parse("2026-01-01T00:00:00Z"))),
			Map.of(LinkKind.ANSWERS,
					List.of(new Link("FITS", Map.of("quality", 1.0)), new Link("COST", Map.of("quality", 0.5)))));

	@Test
	void anEditWithoutStepsChangesNothing() {
		assertThat(edit().apply(GUIDE)).isEqualTo(GUIDE);
	}

	@Test
	void settingWhatIsThereChangesNothing() {
		assertThat(edit().set("title", "Guide")
			.set("durationSeconds", 90)
			.set("summary", null)
			.set("devices", List.of())
			.link(LinkKind.ABOUT, (_) -> List.of())
			.link(LinkKind.ANSWERS,
					(_) -> List.of(new Link("COST", Map.of("quality", 0.5)), new Link("FITS", Map.of("quality", 1.0))))
			.apply(GUIDE)).isEqualTo(GUIDE);
	}

	@Test
	void whatIsNewHasItsDefaults() {
		assertThat(edit().apply(null).get("status")).isEqualTo("DRAFT");
		assertThat(edit().set("status", "PUBLISHED").apply(null).get("status")).isEqualTo("PUBLISHED");
	}

	@Test
	void textsAreReplacedInAllLanguages() {
		Edit english = edit().texts("name", new LocalizedText(Map.of("en", "A", "zh-Hant", "B")));
		Edit finnish = edit().texts("name", new LocalizedText(Map.of("fi", "C")));
		assertThat(finnish.apply(english.apply(null)).properties()).containsKeys("name_fi")
			.doesNotContainKeys("name_en", "name_zh_Hant");
	}

	@Test
	void aSnapshotIsReadAsItWasWritten() {
		String text = SnapshotJson.write(GUIDE);
		assertThat(SnapshotJson.read(text)).isEqualTo(GUIDE);
		assertThat(SnapshotJson.write(SnapshotJson.read(text))).isEqualTo(text);
	}

	private static Edit edit() {
		return new Edit(EntityKind.CONTENT_ASSET, "guide", "assets[0]");
	}

}
