package dev.waymark.coverage.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import dev.waymark.connection.Connection;
import dev.waymark.connection.ListMark;
import dev.waymark.connection.PageArguments;
import dev.waymark.content.ContentAssets;
import dev.waymark.coverage.ContentCoverages;
import dev.waymark.coverage.CoverageCell;
import dev.waymark.coverage.CoverageChange;
import dev.waymark.coverage.CoverageDimension;
import dev.waymark.coverage.CoverageFilter;
import dev.waymark.coverage.CoverageGap;
import dev.waymark.coverage.CoverageGaps;
import dev.waymark.coverage.CoverageStatus;
import dev.waymark.coverage.WhatIf;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.page.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CoverageController {

	private static final int MOST_CHANGES = 100;

	/** A list without pages has no cursors. */
	private static final ListMark NO_PAGES = ListMark.of("whatIf");

	private final ContentCoverages coverages;

	private final ContentAssets contents;

	private final KnownKeys keys;

	private final Clock clock;

	CoverageController(ContentCoverages coverages, ContentAssets contents, KnownKeys keys, Clock clock) {
		this.coverages = coverages;
		this.contents = contents;
		this.keys = keys;
		this.clock = clock;
	}

	@QueryMapping
	ContentCoverage contentCoverage(@Argument String journey, @Argument List<CoverageDimension> by,
			@Argument @Nullable CoverageFilterInput filter, @Argument @Nullable Instant at) {
		CoverageFilter checked = CoverageFilterInput.checked(filter, journey, this.keys);
		Set<CoverageDimension> dimensions = by.isEmpty() ? Set.of() : EnumSet.copyOf(by);
		return ContentCoverage.of(this.coverages.coverage(journey, dimensions, checked, orNow(at)),
				ListMark.of("cells", journey, new TreeSet<>(dimensions), checked, at));
	}

	@SchemaMapping
	Connection<CoverageCell> cells(ContentCoverage contentCoverage, @Argument @Nullable CoverageStatus status,
			@Argument int first, @Argument @Nullable String after) {
		PageRequest page = PageArguments.ofMap(first, after, contentCoverage.list());
		return Connection.of(contentCoverage.coverage().report(status, page).cells(), CoverageCell::order,
				contentCoverage.list());
	}

	@QueryMapping
	Connection<CoverageGap> coverageGaps(@Argument String journey, @Argument @Nullable CoverageFilterInput filter,
			@Argument @Nullable Instant at, @Argument int first, @Argument @Nullable String after) {
		CoverageFilter checked = CoverageFilterInput.checked(filter, journey, this.keys);
		ListMark list = ContentCoverages.gapList(journey, checked, at);
		PageRequest page = PageArguments.ofMap(first, after, list);
		return Connection.of(this.coverages.gaps(journey, checked, orNow(at), page),
				(gap) -> CoverageGaps.place(gap.cell()), list);
	}

	@QueryMapping
	WhatIf whatIf(@Argument String journey, @Argument List<CoverageChangeInput> changes) {
		this.keys.require(KeyKind.JOURNEY, "journey", List.of(journey));
		if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, "changes",
					"changes holds %d; ask about 1 to %d at once".formatted(changes.size(), MOST_CHANGES));
		}
		List<CoverageChange> checked = new ArrayList<>();
		for (CoverageChangeInput change : changes) {
			String argument = "changes[" + checked.size() + "]";
			checked.add(change.checked(argument));
			requireContent(argument + ".contentId", change.contentId());
		}
		return this.coverages.whatIf(journey, checked, this.clock.instant());
	}

	@SchemaMapping(typeName = "WhatIfReport")
	List<CoverageCell> opened(WhatIf report, @Argument int first) {
		return firstOf(report.opened(), first);
	}

	@SchemaMapping(typeName = "WhatIfReport")
	List<CoverageCell> closed(WhatIf report, @Argument int first) {
		return firstOf(report.closed(), first);
	}

	@SchemaMapping(typeName = "WhatIfReport")
	int openedCount(WhatIf report) {
		return report.opened().size();
	}

	@SchemaMapping(typeName = "WhatIfReport")
	int closedCount(WhatIf report) {
		return report.closed().size();
	}

	private static List<CoverageCell> firstOf(List<CoverageCell> cells, int first) {
		return cells.stream().limit(PageArguments.ofMap(first, null, NO_PAGES).first()).toList();
	}

	private void requireContent(String argument, String id) {
		if (this.contents.find(id).isEmpty()) {
			throw new InputException(InputErrorCode.UNKNOWN_KEY, argument,
					"there is no content with the id \"%s\"; contentAssets(filter: {text: …}) finds ids".formatted(id));
		}
	}

	private Instant orNow(@Nullable Instant at) {
		return Objects.requireNonNullElse(at, this.clock.instant());
	}

}
