package dev.waymark.studio;

import java.util.Map;

import dev.waymark.connection.Connection;
import dev.waymark.connection.ListMark;
import dev.waymark.connection.PageArguments;
import dev.waymark.coverage.ContentCoverages;
import dev.waymark.coverage.CoverageGap;
import dev.waymark.coverage.CoverageGaps;
import dev.waymark.page.Page;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The list of gaps, most valuable first, page by page.
 */
@Component
@Lazy
final class GapsPage implements StudioPage {

	private static final int LENGTH = 25;

	private final MapReader maps;

	private final GapRows rows;

	private final Scope scope;

	private final Pages pages;

	GapsPage(MapReader maps, GapRows rows, Scope scope, Pages pages) {
		this.maps = maps;
		this.rows = rows;
		this.scope = scope;
		this.pages = pages;
	}

	@Override
	public ServerResponse answer(ServerRequest request) {
		Parameters parameters = Parameters.of(request);
		MapQuery query = this.maps.query(parameters);
		String after = parameters.text("after");
		ListMark list = ContentCoverages.gapList(query.journey(), query.filter(), query.at());
		Page<CoverageGap> page = this.maps.gaps(query, PageArguments.ofMap(LENGTH, after, list));
		String end = Connection.of(page, (gap) -> CoverageGaps.place(gap.cell()), list).pageInfo().endCursor();
		Map<String, Object> variables = query.variables();
		variables.put("first", LENGTH);
		if (after != null) {
			variables.put("after", after);
		}
		return this.pages.show("gaps", "Gaps",
				Map.of("gaps", this.rows.of(page, query), "choices", this.scope.of(query), "begin",
						query.link("/studio/gaps").toString(), "next",
						query.link("/studio/gaps").with("after", end).toString(), "file",
						query.link("/studio/gaps.csv").toString(), "behind", QueryBehind.of("gaps", variables)));
	}

}
