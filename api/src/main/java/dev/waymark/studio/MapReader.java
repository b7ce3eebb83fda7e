package dev.waymark.studio;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.waymark.coverage.ContentCoverages;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.CoverageCell;
import dev.waymark.coverage.CoverageDimension;
import dev.waymark.coverage.CoverageGap;
import dev.waymark.input.KnownKeys;
import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Reads the part of a map that an address names.
 */
@Component
@Lazy
final class MapReader {

	private final ContentCoverages coverages;

	private final KnownKeys keys;

	private final Clock clock;

	MapReader(ContentCoverages coverages, KnownKeys keys, Clock clock) {
		this.coverages = coverages;
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * Reads and checks the parameters.
	 * @throws dev.waymark.input.InputException if one cannot be used
	 */
	MapQuery query(Parameters parameters) {
		return MapQuery.of(parameters, this.keys, this.clock.instant());
	}

	Coverage coverage(MapQuery query, Set<CoverageDimension> by) {
		return this.coverages.coverage(query.journey(), by, query.filter(), query.moment());
	}

	List<CoverageCell> cells(MapQuery query, Set<CoverageDimension> by) {
		List<CoverageCell> cells = new ArrayList<>();
		coverage(query, by).forEach(cells::add);
		return cells;
	}

	/** A page of the gaps, most valuable first. */
	Page<CoverageGap> gaps(MapQuery query, PageRequest page) {
		return this.coverages.gaps(query.journey(), query.filter(), query.moment(), page);
	}

}
