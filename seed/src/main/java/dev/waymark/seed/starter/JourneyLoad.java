package dev.waymark.seed.starter;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes journeys, their stages, and how stages follow and match one another.
 */
final class JourneyLoad {

	private static final String NO_LINKS = """
			MATCH (s:Stage)<-[r:HAS_STAGE|HAS_SUB_STAGE|NEXT]-() WHERE s.id IN $keys
			DELETE r""";

	private static final String NO_ALIGNMENTS = """
			MATCH (s:Stage)-[r:ALIGNS_WITH]->(other:Stage) WHERE s.id IN $keys AND other.id IN $keys
			DELETE r""";

	private JourneyLoad() {
	}

	static void write(StarterContents contents, GraphWriter writer) {
		List<StageEntry> stages = contents.stages().toList();
		writer.nodes(NodeLabel.JOURNEY,
				contents.journeys()
					.stream()
					.map((journey) -> Row.node(journey.key()).withAll(journey.name().properties("name"))));
		writer.nodes(NodeLabel.STAGE, stages.stream().map(JourneyLoad::stage));
		writer.clear(NO_LINKS, stages.stream().map(StageEntry::id));
		writer.clear(NO_ALIGNMENTS, stages.stream().map(StageEntry::id));
		writer.links(NodeLabel.JOURNEY, "HAS_STAGE", NodeLabel.STAGE,
				contents.journeys().stream().flatMap((journey) -> positions(journey.key(), journey.stages())));
		writer.links(NodeLabel.STAGE, "HAS_SUB_STAGE", NodeLabel.STAGE,
				stages.stream().flatMap((stage) -> positions(stage.id(), stage.subStages())));
		writer.links(NodeLabel.STAGE, "NEXT", NodeLabel.STAGE, stages.stream().flatMap(JourneyLoad::next));
		writer.links(NodeLabel.STAGE, "ALIGNS_WITH", NodeLabel.STAGE, stages.stream().flatMap(JourneyLoad::alignments));
	}

	private static Row stage(StageEntry stage) {
		return Row.node(stage.id())
			.withAll(stage.name().properties("name"))
			.with("key", stage.key())
			.with("postPurchase", stage.postPurchase());
	}

	private static Stream<Row> positions(String whole, List<StageEntry> stages) {
		return IntStream.range(0, stages.size())
			.mapToObj((position) -> Row.link(whole, stages.get(position).id()).with("position", position));
	}

	private static Stream<Row> next(StageEntry stage) {
		return stage.next()
			.entrySet()
			.stream()
			.map((next) -> Row.link(stage.id(), next.getKey()).with("weight", next.getValue()));
	}

	private static Stream<Row> alignments(StageEntry stage) {
		return stage.alignedWith()
			.entrySet()
			.stream()
			.map((other) -> Row.link(stage.id(), other.getKey()).with("strength", other.getValue()));
	}

}
