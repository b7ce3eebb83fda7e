package dev.waymark.eligibility;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentAssetRow;
import dev.waymark.content.ContentPurpose;
import dev.waymark.content.ContentStatus;
import dev.waymark.content.Device;
import dev.waymark.graph.TestNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisibilityTests {

	private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

	private static final Instant BEFORE = NOW.minus(Duration.ofDays(1));

	private static final Instant LATER = NOW.plus(Duration.ofDays(1));

	private static final String EVERY_COMBINATION = """
			UNWIND ['DRAFT', 'PUBLISHED', 'ARCHIVED'] AS status
			UNWIND [null, $now - duration('P1D'), $now, $now + duration('P1D')] AS publishedAt
			UNWIND [null, $now - duration('P1D'), $now, $now + duration('P1D')] AS availableFrom
			UNWIND [null, $now - duration('P1D'), $now, $now + duration('P1D')] AS availableUntil
			UNWIND [null, true, false] AS rightsCleared
			UNWIND ['ARTICLE', 'UGC', 'MISSING'] AS format
			CREATE (:ContentAsset {id: randomUUID(), status: status, publishedAt: publishedAt,
			  availableFrom: availableFrom, availableUntil: availableUntil, rightsCleared: rightsCleared, format: format})""";

	@Test
	void showsWhatIsPublished() {
		assertThat(refusal(ContentStatus.PUBLISHED, null, null, null, false, null)).isNull();
		assertThat(refusal(ContentStatus.PUBLISHED, NOW, NOW, LATER, false, null)).isNull();
	}

	@Test
	void hidesDraftsArchivedContentAndWhatIsPublishedLater() {
		assertThat(refusal(ContentStatus.DRAFT, null, null, null, false, null))
			.isEqualTo(ExclusionReason.NOT_PUBLISHED);
		assertThat(refusal(ContentStatus.ARCHIVED, BEFORE, null, null, false, null))
			.isEqualTo(ExclusionReason.NOT_PUBLISHED);
		assertThat(refusal(ContentStatus.PUBLISHED, LATER, null, null, false, null))
			.isEqualTo(ExclusionReason.NOT_PUBLISHED);
	}

	@Test
	void theTimeOfAvailabilityIsHalfOpen() {
		assertThat(refusal(ContentStatus.PUBLISHED, null, LATER, null, false, null))
			.isEqualTo(ExclusionReason.NOT_AVAILABLE);
		assertThat(refusal(ContentStatus.PUBLISHED, null, null, NOW, false, null))
			.isEqualTo(ExclusionReason.NOT_AVAILABLE);
	}

	@Test
	void mediaMadeByCustomersNeedsItsRightsCleared() {
		assertThat(refusal(ContentStatus.PUBLISHED, null, null, null, true, null))
			.isEqualTo(ExclusionReason.NOT_AVAILABLE);
		assertThat(refusal(ContentStatus.PUBLISHED, null, null, null, true, true)).isNull();
		assertThat(refusal(ContentStatus.PUBLISHED, null, null, null, false, false))
			.isEqualTo(ExclusionReason.NOT_AVAILABLE);
	}

	@Test
	void aPreviewShowsDraftsAndWhatIsPublishedLaterButNothingArchived() {
		assertThat(Visibility.refusal(asset(ContentStatus.DRAFT, LATER, null, null, false, null), NOW, true)).isNull();
		assertThat(Visibility.refusal(asset(ContentStatus.PUBLISHED, LATER, null, null, false, null), NOW, true))
			.isNull();
		assertThat(Visibility.refusal(asset(ContentStatus.ARCHIVED, null, null, null, false, null), NOW, true))
			.isEqualTo(ExclusionReason.NOT_PUBLISHED);
	}

	@Test
	void theStatementNarrowsToExactlyWhatIsShown() {
		TestNeo4j neo4j = TestNeo4j.shared();
		neo4j.clear();
		Map<String, Object> now = Map.of("now", NOW.atZone(ZoneOffset.UTC));
		neo4j.graph()
			.write("CREATE (:Format {key: 'ARTICLE'}), (:Format {key: 'UGC', userMade: true})", Map.of(), (row) -> row);
		neo4j.graph().write(EVERY_COMBINATION, now, (row) -> row);
		List<ContentAsset> all = neo4j.graph()
			.read("MATCH (asset:ContentAsset) RETURN %s AS asset".formatted(ContentAssetRow.PROJECTION), now,
					(row) -> ContentAssetRow.read(row.get("asset")));
		List<String> narrowed = neo4j.graph()
			.read("MATCH (asset:ContentAsset) WHERE %s RETURN asset.id AS id".formatted(Visibility.CYPHER), now,
					(row) -> row.get("id").asString());
		Set<String> shown = all.stream()
			.filter((asset) -> Visibility.refusal(asset, NOW, false) == null)
			.map(ContentAsset::id)
			.collect(Collectors.toSet());
		assertThat(all).hasSize(3 * 4 * 4 * 4 * 3 * 3);
		assertThat(shown).isNotEmpty();
		assertThat(new ArrayList<>(narrowed)).containsExactlyInAnyOrderElementsOf(shown);
	}

	private static @Nullable ExclusionReason refusal(ContentStatus status, @Nullable Instant publishedAt,
			@Nullable Instant from, @Nullable Instant until, boolean userMade, @Nullable Boolean rightsCleared) {
		return Visibility.refusal(asset(status, publishedAt, from, until, userMade, rightsCleared), NOW, false);
	}

	private static ContentAsset asset(ContentStatus status, @Nullable Instant publishedAt, @Nullable Instant from,
			@Nullable Instant until, boolean userMade, @Nullable Boolean rightsCleared) {
		return new ContentAsset("a", null, "A", null, "https://example.org", null, null, "FAQ", ContentPurpose.INFORM,
				"en", status, Set.of(Device.MOBILE), Set.of(), List.of(), publishedAt, from, until, null, null,
				BigDecimal.ONE, userMade, rightsCleared, 1, null);
	}

}
