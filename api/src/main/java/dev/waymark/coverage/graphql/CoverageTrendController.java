package dev.waymark.coverage.graphql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import dev.waymark.connection.ListMark;
import dev.waymark.connection.PageArguments;
import dev.waymark.coverage.ContentCoverages;
import dev.waymark.coverage.CoverageCell;
import dev.waymark.coverage.ExpiryWarning;
import dev.waymark.coverage.trend.CoverageSnapshot;
import dev.waymark.coverage.trend.CoverageTrend;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CoverageTrendController {

	private static final int USUAL_DAYS = 90;

	private static final int FARTHEST_DAYS = 366;

	private final CoverageTrend trend;

	private final ContentCoverages coverages;

	private final KnownKeys keys;

	private final Clock clock;

	CoverageTrendController(CoverageTrend trend, ContentCoverages coverages, KnownKeys keys, Clock clock) {
		this.trend = trend;
		this.coverages = coverages;
		this.keys = keys;
		this.clock = clock;
	}

	@QueryMapping
	List<CoverageSnapshot> coverageTrend(@Argument String journey, @Argument @Nullable String stage,
			@Argument @Nullable String from, @Argument @Nullable String to) {
		LocalDate last = Objects.requireNonNullElseGet(GapTaskInput.day("to", to),
				() -> this.clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
		LocalDate first = Objects.requireNonNullElseGet(GapTaskInput.day("from", from),
				() -> last.minusDays(USUAL_DAYS));
		if (first.isAfter(last)) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, "from",
					"\"from\" is %s, after \"to\", which is %s; send the earlier day first".formatted(first, last));
		}
		this.keys.require(KeyKind.JOURNEY, "journey", List.of(journey));
		if (stage != null) {
			this.keys.requireStage("stage", journey, stage);
		}
		return this.trend.between(journey, stage, first, last);
	}

	@SchemaMapping(typeName = "CoverageSnapshot")
	String day(CoverageSnapshot snapshot) {
		return snapshot.day().toString();
	}

	@QueryMapping
	List<ExpiryWarning> expiryWarnings(@Argument String journey, @Argument int days) {
		if (days < 1 || days > FARTHEST_DAYS) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, "days",
					"\"days\" is %d; look 1 to %d days ahead".formatted(days, FARTHEST_DAYS));
		}
		this.keys.require(KeyKind.JOURNEY, "journey", List.of(journey));
		Instant now = this.clock.instant();
		return this.coverages.expiring(journey, now, now.plus(Duration.ofDays(days)));
	}

	@SchemaMapping(typeName = "ExpiryWarning")
	int gapCount(ExpiryWarning warning) {
		return warning.gaps().size();
	}

	@SchemaMapping(typeName = "ExpiryWarning")
	List<CoverageCell> gaps(ExpiryWarning warning, @Argument int first) {
		return warning.gaps()
			.stream()
			.limit(PageArguments.ofMap(first, null, ListMark.of("expiryWarnings")).first())
			.toList();
	}

}
