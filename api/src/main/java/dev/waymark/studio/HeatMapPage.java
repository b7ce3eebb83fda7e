package dev.waymark.studio;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.coverage.ContentCoverages;
import dev.waymark.coverage.CoverageCell;
import dev.waymark.coverage.CoverageDimension;
import dev.waymark.input.KnownKeys;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The coverage heat map: personas by stages, each cell a link to its questions.
 */
@Component
@Lazy
final class HeatMapPage implements StudioPage {

	private static final Set<CoverageDimension> BY = EnumSet.of(CoverageDimension.STAGE, CoverageDimension.PERSONA);

	private final ContentCoverages coverages;

	private final Catalogue catalogue;

	private final Scope scope;

	private final KnownKeys keys;

	private final Pages pages;

	private final Clock clock;

	HeatMapPage(ContentCoverages coverages, Catalogue catalogue, Scope scope, KnownKeys keys, Pages pages,
			Clock clock) {
		this.coverages = coverages;
		this.catalogue = catalogue;
		this.scope = scope;
		this.keys = keys;
		this.pages = pages;
		this.clock = clock;
	}

	@Override
	public ServerResponse answer(ServerRequest request) {
		MapQuery query = MapQuery.of(Parameters.of(request), this.keys);
		List<CoverageCell> cells = new ArrayList<>();
		this.coverages.coverage(query.journey(), BY, query.filter(), query.atOr(this.clock.instant()))
			.forEach(cells::add);
		HeatMap map = HeatMap.of(cells, this.catalogue.columns(query.journey(), query.filter().stages()),
				this.catalogue.personaGroups(), query);
		return this.pages.show("coverage", "Coverage", Map.of("map", map, "choices", this.scope.of(query), "gaps",
				query.link("/studio/gaps").toString(), "file",
				query.link("/studio/coverage.csv").with("by", "STAGE,PERSONA").toString(), "atoms",
				query.link("/studio/coverage.csv").with("by", "STAGE,PERSONA,QUESTION,DEVICE,LOCALE").toString(),
				"behind", QueryBehind.of("coverage-matrix", variables(query))));
	}

	private static Map<String, Object> variables(MapQuery query) {
		Map<String, Object> variables = new LinkedHashMap<>(query.variables());
		variables.put("by", BY);
		return variables;
	}

}
