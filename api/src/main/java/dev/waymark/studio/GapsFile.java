package dev.waymark.studio;

import java.util.List;

import dev.waymark.coverage.CoverageCell;
import dev.waymark.coverage.CoverageGap;
import dev.waymark.coverage.CoverageGaps;
import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;
import dev.waymark.report.CsvReport;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * All gaps as a file, most valuable first, read a few thousand at a time.
 */
@Component
@Lazy
final class GapsFile implements StudioPage {

	private static final int AT_ONCE = 5_000;

	private static final List<String> COLUMNS = List.of("priority", "persona", "stage", "question", "device", "locale",
			"channel", "personaName", "stageName", "questionText", "reason");

	private final MapReader maps;

	private final GapRows rows;

	GapsFile(MapReader maps, GapRows rows) {
		this.maps = maps;
		this.rows = rows;
	}

	@Override
	public ServerResponse answer(ServerRequest request) {
		Parameters parameters = Parameters.of(request);
		MapQuery query = this.maps.query(parameters);
		parameters.requireAllRead();
		Page<CoverageGap> first = this.maps.gaps(query, new PageRequest(AT_ONCE, ""));
		return CsvFile.send("gaps-" + query.journey() + ".csv", COLUMNS, (file) -> {
			Page<CoverageGap> page = first;
			write(page, query, file);
			while (page.hasNext()) {
				page = this.maps.gaps(query,
						new PageRequest(AT_ONCE, CoverageGaps.place(page.items().getLast().cell())));
				write(page, query, file);
			}
		});
	}

	private void write(Page<CoverageGap> page, MapQuery query, CsvReport file) {
		List<GapRows.Row> names = this.rows.of(page, query).rows();
		for (int index = 0; index < names.size(); index++) {
			CoverageCell cell = page.items().get(index).cell();
			GapRows.Row row = names.get(index);
			file.row(row.priority(), cell.persona(), cell.stage(), cell.question(), cell.device(), cell.locale(),
					cell.channel(), row.persona(), row.stage(), row.question(), row.reason());
		}
	}

}
