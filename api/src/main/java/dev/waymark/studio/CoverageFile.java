package dev.waymark.studio;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.CoverageCell;
import dev.waymark.coverage.CoverageDimension;
import dev.waymark.report.CsvReport;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Coverage by any dimensions as a file: one row a cell, keys and figures as GraphQL names
 * them.
 */
@Component
@Lazy
final class CoverageFile implements StudioPage {

	private static final List<String> FIGURES = List.of("workCount", "staleCount", "atomCount", "gapCount", "weight",
			"coveredWeight", "status", "demand");

	private final MapReader maps;

	CoverageFile(MapReader maps) {
		this.maps = maps;
	}

	@Override
	public ServerResponse answer(ServerRequest request) {
		Parameters parameters = Parameters.of(request);
		MapQuery query = this.maps.query(parameters);
		Set<CoverageDimension> by = EnumSet.noneOf(CoverageDimension.class);
		by.addAll(parameters.choices("by", CoverageDimension.class));
		parameters.requireAllRead();
		Coverage coverage = this.maps.coverage(query, by);
		List<String> columns = new ArrayList<>(
				by.stream().map((dimension) -> dimension.name().toLowerCase(Locale.ROOT)).toList());
		columns.addAll(FIGURES);
		return CsvFile.send("coverage-" + query.journey() + ".csv", columns,
				(file) -> coverage.forEach((cell) -> write(cell, by, file)));
	}

	private static void write(CoverageCell cell, Set<CoverageDimension> by, CsvReport file) {
		List<@Nullable Object> row = new ArrayList<>();
		by.forEach((dimension) -> row.add(key(cell, dimension)));
		row.addAll(List.of(cell.workCount(), cell.staleCount(), cell.atomCount(), cell.gapCount(), cell.weight(),
				cell.coveredWeight(), cell.status(), cell.demand()));
		file.row(row.toArray());
	}

	private static @Nullable Object key(CoverageCell cell, CoverageDimension dimension) {
		return switch (dimension) {
			case STAGE -> cell.stage();
			case PERSONA -> cell.persona();
			case QUESTION -> cell.question();
			case DEVICE -> cell.device();
			case LOCALE -> cell.locale();
			case CHANNEL -> cell.channel();
			case FORMAT -> cell.format();
		};
	}

}
