package dev.waymark.studio;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.coverage.ContentCoverages;
import dev.waymark.coverage.CoverageCell;
import dev.waymark.coverage.CoverageDimension;
import dev.waymark.coverage.CoverageFilter;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KnownKeys;
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

	private final ContentCoverages coverages;

	private final GapRows rows;

	private final Questioning questioning;

	private final Scope scope;

	private final KnownKeys keys;

	private final Pages pages;

	private final Clock clock;

	CellPage(ContentCoverages coverages, GapRows rows, Questioning questioning, Scope scope, KnownKeys keys,
			Pages pages, Clock clock) {
		this.coverages = coverages;
		this.rows = rows;
		this.questioning = questioning;
		this.scope = scope;
		this.keys = keys;
		this.pages = pages;
		this.clock = clock;
	}

	@Override
	public ServerResponse answer(ServerRequest request) {
		Parameters parameters = Parameters.of(request);
		MapQuery query = MapQuery.of(parameters, this.keys);
		String stage = one("stage", query.filter().stages());
		String persona = one("persona", query.filter().personas());
		boolean byLocale = parameters.text("across", "DEVICE").equals("LOCALE");
		Set<CoverageDimension> by = EnumSet.of(CoverageDimension.QUESTION,
				byLocale ? CoverageDimension.LOCALE : CoverageDimension.DEVICE);
		Instant at = query.atOr(this.clock.instant());
		List<CoverageCell> cells = new ArrayList<>();
		this.coverages.coverage(query.journey(), by, query.filter(), at).forEach(cells::add);
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("table", this.questioning.table(cells, query, byLocale));
		model.put("names", this.questioning.names(query.journey(), stage, persona));
		model.put("share", Share.of(cells));
		model.put("gaps", this.rows.of(this.coverages.gaps(query.journey(), query.filter(), at, FIRST_GAPS), query));
		model.put("choices", this.scope.of(query));
		model.put("byLocale", byLocale);
		model.put("across", query.link("/studio/coverage/cell").with("across", byLocale ? "DEVICE" : "LOCALE"));
		model.put("back", query(query).link("/studio/coverage"));
		model.put("all", query.link("/studio/gaps"));
		model.put("file", query.link("/studio/gaps.csv"));
		model.put("preview",
				Link.to("/studio/preview")
					.with("journey", query.journey())
					.with("stage", stage)
					.with("persona", persona)
					.with("at", query.day()));
		model.put("behind", QueryBehind.of("cell", variables(query, by)));
		return this.pages.show("cell", "Cell", model);
	}

	private static MapQuery query(MapQuery cell) {
		CoverageFilter filter = cell.filter();
		return new MapQuery(cell.journey(), new CoverageFilter(List.of(), List.of(), List.of(), filter.devices(),
				filter.locales(), filter.channels(), filter.about()), cell.at());
	}

	private static Map<String, Object> variables(MapQuery query, Set<CoverageDimension> by) {
		Map<String, Object> variables = new LinkedHashMap<>(query.variables());
		variables.put("by", by);
		return variables;
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
