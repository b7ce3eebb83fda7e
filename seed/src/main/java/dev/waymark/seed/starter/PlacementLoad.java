package dev.waymark.seed.starter;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes placements with their rules. A node's version moves where its properties do.
 */
final class PlacementLoad {

	private static final String PLACEMENTS = """
			UNWIND $rows AS row
			MERGE (p:Placement {key: row.key})
			WITH p, row, properties(p) AS before
			SET p += row.properties
			WITH p, before WHERE properties(p) <> before
			SET p.version = coalesce(p.version, 0) + 1""";

	private static final String NO_LINKS = """
			MATCH (p:Placement)-[r:PINS|BOOSTS|HIDES|EDITORIAL]->() WHERE p.key IN $keys
			DELETE r""";

	private static final String PINS = """
			UNWIND $rows AS row
			MATCH (p:Placement {key: row.from})
			MATCH (a:ContentAsset {id: row.to})
			CREATE (p)-[r:PINS]->(a)
			SET r.from = row.start, r.until = row.end""";

	private static final String BOOSTS = """
			UNWIND $rows AS row
			MATCH (p:Placement {key: row.from})
			MATCH (a:ContentAsset {id: row.to})
			CREATE (p)-[r:BOOSTS {factor: row.factor}]->(a)
			SET r.from = row.start, r.until = row.end""";

	private static final String HIDES = """
			UNWIND $rows AS row
			MATCH (p:Placement {key: row.from})
			MATCH (a:ContentAsset {id: row.to})
			CREATE (p)-[r:HIDES]->(a)
			SET r.from = row.start, r.until = row.end""";

	private static final String EDITORIAL = """
			UNWIND $rows AS row
			MATCH (p:Placement {key: row.from})
			MATCH (a:ContentAsset {id: row.to})
			CREATE (p)-[:EDITORIAL {position: row.position}]->(a)""";

	private PlacementLoad() {
	}

	static void write(StarterContents contents, GraphWriter writer) {
		List<PlacementEntry> placements = contents.placements();
		writer.write(PLACEMENTS, placements.stream().map(PlacementLoad::placement));
		writer.clear(NO_LINKS, placements.stream().map(PlacementEntry::key));
		writer.write(PINS, rules(placements, "PIN"));
		writer.write(BOOSTS, rules(placements, "BOOST"));
		writer.write(HIDES, rules(placements, "HIDE"));
		writer.write(EDITORIAL, placements.stream().flatMap(PlacementLoad::editorial));
	}

	private static Row placement(PlacementEntry placement) {
		return Row.node(placement.key(),
				new Row().with("name", placement.name())
					.with("formats", placement.formats())
					.with("maxPerFormat", placement.maxPerFormat())
					.with("frequencyCap", placement.frequencyCap()));
	}

	private static Stream<Row> rules(List<PlacementEntry> placements, String kind) {
		return placements.stream()
			.flatMap((placement) -> placement.rules()
				.stream()
				.filter((rule) -> rule.kind().equals(kind))
				.map((rule) -> Row.link(placement.key(), rule.content())
					.with("factor", rule.factor())
					.with("start", rule.from())
					.with("end", rule.until())));
	}

	private static Stream<Row> editorial(PlacementEntry placement) {
		return IntStream.range(0, placement.editorial().size())
			.mapToObj((position) -> Row.link(placement.key(), placement.editorial().get(position))
				.with("position", position));
	}

}
