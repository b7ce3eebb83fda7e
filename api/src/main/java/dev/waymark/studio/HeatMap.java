package dev.waymark.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.waymark.coverage.CoverageCell;
import dev.waymark.journey.Stage;
import dev.waymark.persona.Persona;
import org.jspecify.annotations.Nullable;

/**
 * Personas by stages, as a table.
 *
 * @param columns one a stage, in the journey's order
 * @param groups rows by segment; personas that ask nothing here have none
 * @param whole everything summed up
 */
record HeatMap(List<Column> columns, List<Group> groups, Share whole) {

	HeatMap {
		columns = List.copyOf(columns);
		groups = List.copyOf(groups);
	}

	/**
	 * Lays out cells.
	 * @param cells bound to stage and persona
	 * @param stages the columns
	 * @param personas all personas
	 * @param query the map that the cells are of
	 */
	static HeatMap of(List<CoverageCell> cells, List<Stage> stages, List<Catalogue.PersonaGroup> personas,
			MapQuery query) {
		Map<List<String>, CoverageCell> byKeys = new HashMap<>();
		cells.forEach((cell) -> byKeys.put(keys(cell), cell));
		List<Column> columns = stages.stream()
			.map((stage) -> new Column(stage.key(), stage.name().in(Locale.ENGLISH),
					Share.of(cells.stream().filter((cell) -> stage.key().equals(cell.stage())).toList())))
			.toList();
		List<Group> groups = new ArrayList<>();
		for (Catalogue.PersonaGroup group : personas) {
			List<Row> rows = group.personas()
				.stream()
				.map((persona) -> row(persona, columns, byKeys, query))
				.filter((row) -> row.share().atoms() > 0)
				.toList();
			if (!rows.isEmpty()) {
				groups.add(new Group(group.name(), rows));
			}
		}
		return new HeatMap(columns, groups, Share.of(cells));
	}

	private static List<String> keys(CoverageCell cell) {
		return List.of(Objects.requireNonNull(cell.stage()), Objects.requireNonNull(cell.persona()));
	}

	private static Row row(Persona persona, List<Column> columns, Map<List<String>, CoverageCell> byKeys,
			MapQuery query) {
		String name = persona.name().in(Locale.ENGLISH);
		List<@Nullable Cell> row = new ArrayList<>();
		List<CoverageCell> present = new ArrayList<>();
		for (Column column : columns) {
			CoverageCell cell = byKeys.get(List.of(column.key(), persona.key()));
			row.add((cell == null) ? null
					: new Cell(Share.of(cell), cell.workCount(), cell.staleCount(),
							query.cell(column.key(), persona.key()).link("/studio/coverage/cell").toString(),
							name + " at " + column.name()));
			if (cell != null) {
				present.add(cell);
			}
		}
		return new Row(name, persona.role().name().toLowerCase(Locale.ROOT).replace('_', ' '), row, Share.of(present));
	}

	/**
	 * A stage.
	 *
	 * @param key within the journey
	 * @param name in English
	 * @param share of all personas
	 */
	record Column(String key, String name, Share share) {
	}

	/**
	 * A segment.
	 *
	 * @param name in English
	 * @param rows its personas
	 */
	record Group(String name, List<Row> rows) {
	}

	/**
	 * A persona.
	 *
	 * @param name in English
	 * @param role in the purchase, in words
	 * @param cells one a column, null where the persona asks nothing
	 * @param share of all stages
	 */
	record Row(String name, String role, List<@Nullable Cell> cells, Share share) {
	}

	/**
	 * A persona at a stage.
	 *
	 * @param share how much is covered
	 * @param works how many works serve
	 * @param stale how many of them are stale
	 * @param href where its questions are shown
	 * @param label who and where, in words
	 */
	record Cell(Share share, int works, int stale, String href, String label) {
	}

}
