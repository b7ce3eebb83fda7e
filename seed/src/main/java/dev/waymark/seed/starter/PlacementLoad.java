package dev.waymark.seed.starter;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes placements with their rules.
 */
final class PlacementLoad {

	private static final String NO_LINKS = """
			MATCH (p:Placement)-[r:PINS|BOOSTS|HIDES|EDITORIAL]->() WHERE p.key IN $keys
			DELETE r""";

	private PlacementLoad() {
	}

	static void write(StarterContents contents, GraphWriter writer) {
		List<PlacementEntry> placements = contents.placements();
		writer.nodes(NodeLabel.PLACEMENT, placements.stream().map(PlacementLoad::placement));
		writer.clear(NO_LINKS, placements.stream().map(PlacementEntry::key));
		writer.links(NodeLabel.PLACEMENT, "PINS", NodeLabel.CONTENT_ASSET, rules(placements, "PIN"));
		writer.links(NodeLabel.PLACEMENT, "BOOSTS", NodeLabel.CONTENT_ASSET, rules(placements, "BOOST"));
		writer.links(NodeLabel.PLACEMENT, "HIDES", NodeLabel.CONTENT_ASSET, rules(placements, "HIDE"));
		writer.links(NodeLabel.PLACEMENT, "EDITORIAL", NodeLabel.CONTENT_ASSET,
				placements.stream().flatMap(PlacementLoad::editorial));
	}

	private static Row placement(PlacementEntry placement) {
		return Row.node(placement.key())
			.with("name", placement.name())
			.with("formats", placement.formats())
			.with("maxPerFormat", placement.maxPerFormat())
			.with("frequencyCap", placement.frequencyCap());
	}

	private static Stream<Row> rules(List<PlacementEntry> placements, String kind) {
		return placements.stream()
			.flatMap((placement) -> IntStream.range(0, placement.rules().size())
				.filter((position) -> placement.rules().get(position).kind().equals(kind))
				.mapToObj((position) -> rule(placement, position)));
	}

	private static Row rule(PlacementEntry placement, int position) {
		var rule = placement.rules().get(position);
		return Row.link(placement.key(), rule.content())
			.with("position", position)
			.with("factor", rule.kind().equals("BOOST") ? rule.factor() : null)
			.with("from", rule.from())
			.with("until", rule.until());
	}

	private static Stream<Row> editorial(PlacementEntry placement) {
		return IntStream.range(0, placement.editorial().size())
			.mapToObj((position) -> Row.link(placement.key(), placement.editorial().get(position))
				.with("position", position));
	}

}
