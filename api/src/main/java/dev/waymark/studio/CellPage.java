package dev.waymark.studio;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.coverage.CoverageCell;
import dev.waymark.coverage.CoverageDimension;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.page.PageRequest;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * One cell of the heat map: its questions by devices or by languages, its gaps, and the
 * query behind them.
 */
@Component
@Lazy
final class CellPage implements StudioPage {

	private static final PageRequest FIRST_GAPS = new PageRequest(20, "");

	private final MapReader maps;

	private final GapRows rows;

	private final Questioning questioning;

	private final Scope scope;

	private final Pages pages;

	CellPage(MapReader maps, GapRows rows, Questioning questioning, Scope scope, Pages pages) {
		this.maps = maps;
		this.rows = rows;
		this.questioning = questioning;
		this.scope = scope;
		this.pages = pages;
	}

	@Override
	public ServerResponse answer(ServerRequest request) {
		Parameters parameters = Parameters.of(request);
		MapQuery query = this.maps.query(parameters);
		String stage = one("stage", query.filter().stages());
		String persona = one("persona", query.filter().personas());
		boolean byLocale = parameters.text("across", "DEVICE").equals("LOCALE");
		Set<CoverageDimension> by = EnumSet.of(CoverageDimension.QUESTION,
				byLocale ? CoverageDimension.LOCALE : CoverageDimension.DEVICE);
		List<CoverageCell> cells = this.maps.cells(query, by);
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("table", this.questioning.table(cells, query, byLocale));
		model.put("names", this.questioning.names(query.journey(), stage, persona));
		model.put("share", Share.of(cells));
		model.put("gaps", this.rows.of(this.maps.gaps(query, FIRST_GAPS), query));
		model.put("choices", this.scope.of(query));
		model.put("byLocale", byLocale);
		model.put("across", query.link("/studio/coverage/cell").with("across", byLocale ? "DEVICE" : "LOCALE"));
		model.put("back", query.allCells().link("/studio/coverage"));
		model.put("all", query.link("/studio/gaps"));
		model.put("file", query.link("/studio/gaps.csv"));
		model.put("preview",
				Link.to("/studio/preview")
					.with("journey", query.journey())
					.with("stage", stage)
					.with("persona", persona)
					.with("at", query.day()));
		model.put("behind", QueryBehind.of("cell", query.variables(by)));
		return this.pages.show("cell", "Cell", model);
	}

	private static String one(String field, List<String> keys) {
		if (keys.size() != 1) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, field,
					"The address names " + keys.size() + " of the field “" + field
							+ "”; a cell is one persona at one stage, so choose it in the heat map.");
		}
		return keys.getFirst();
	}

}
