package dev.waymark.studio;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import dev.waymark.coverage.CoverageDimension;

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

	private final MapReader maps;

	private final Catalogue catalogue;

	private final Scope scope;

	private final Pages pages;

	HeatMapPage(MapReader maps, Catalogue catalogue, Scope scope, Pages pages) {
		this.maps = maps;
		this.catalogue = catalogue;
		this.scope = scope;
		this.pages = pages;
	}

	@Override
	public ServerResponse answer(ServerRequest request) {
		MapQuery query = this.maps.query(Parameters.of(request));
		HeatMap map = HeatMap.of(this.maps.cells(query, BY),
				this.catalogue.columns(query.journey(), query.filter().stages()), this.catalogue.personaGroups(),
				query);
		return this.pages.show("coverage", "Coverage", Map.of("map", map, "choices", this.scope.of(query), "gaps",
				query.link("/studio/gaps").toString(), "file",
				query.link("/studio/coverage.csv").with("by", "STAGE,PERSONA").toString(), "atoms",
				query.link("/studio/coverage.csv").with("by", "STAGE,PERSONA,QUESTION,DEVICE,LOCALE").toString(),
				"behind", QueryBehind.of("coverage-matrix", query.variables(BY))));
	}

}
