package dev.waymark.seed.starter;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes journeys, their stages, and how stages follow and match one another.
 */
final class JourneyLoad {

	private static final String JOURNEYS = """
			UNWIND $rows AS row
			MERGE (j:Journey {key: row.key})
			SET j += row.properties""";

	private static final String STAGES = """
			UNWIND $rows AS row
			MERGE (s:Stage {id: row.key})
			SET s += row.properties""";

	private static final String NO_LINKS = """
			MATCH (s:Stage)<-[r:HAS_STAGE|HAS_SUB_STAGE|NEXT]-() WHERE s.id IN $keys
			DELETE r""";

	private static final String NO_ALIGNMENTS = """
			MATCH (s:Stage)-[r:ALIGNS_WITH]->(other:Stage) WHERE s.id IN $keys AND other.id IN $keys
			DELETE r""";

	private static final String STAGES_OF_JOURNEYS = """
			UNWIND $rows AS row
			MATCH (j:Journey {key: row.from})
			MATCH (s:Stage {id: row.to})
			CREATE (j)-[:HAS_STAGE {position: row.position}]->(s)""";

	private static final String SUB_STAGES = """
			UNWIND $rows AS row
			MATCH (whole:Stage {id: row.from})
			MATCH (part:Stage {id: row.to})
			CREATE (whole)-[:HAS_SUB_STAGE {position: row.position}]->(part)""";

	private static final String NEXT = """
			UNWIND $rows AS row
			MATCH (s:Stage {id: row.from})
			MATCH (next:Stage {id: row.to})
			CREATE (s)-[:NEXT {weight: row.weight}]->(next)""";

	private static final String ALIGNMENTS = """
			UNWIND $rows AS row
			MATCH (s:Stage {id: row.from})
			MATCH (other:Stage {id: row.to})
			CREATE (s)-[:ALIGNS_WITH {strength: row.strength}]->(other)""";

	private JourneyLoad() {
	}

	static void write(StarterContents contents, GraphWriter writer) {
		List<StageEntry> stages = contents.stages().toList();
		writer.write(JOURNEYS,
				contents.journeys()
					.stream()
					.map((journey) -> Row.node(journey.key(), new Row().withAll(journey.name().properties("name")))));
		writer.write(STAGES, stages.stream().map(JourneyLoad::stage));
		writer.clear(NO_LINKS, stages.stream().map(StageEntry::id));
		writer.clear(NO_ALIGNMENTS, stages.stream().map(StageEntry::id));
		writer.write(STAGES_OF_JOURNEYS,
				contents.journeys().stream().flatMap((journey) -> positions(journey.key(), journey.stages())));
		writer.write(SUB_STAGES, stages.stream().flatMap((stage) -> positions(stage.id(), stage.subStages())));
		writer.write(NEXT, stages.stream().flatMap(JourneyLoad::next));
		writer.write(ALIGNMENTS, stages.stream().flatMap(JourneyLoad::alignments));
	}

	private static Row stage(StageEntry stage) {
		return Row.node(stage.id(),
				new Row().withAll(stage.name().properties("name"))
					.with("key", stage.key())
					.with("postPurchase", stage.postPurchase()));
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
