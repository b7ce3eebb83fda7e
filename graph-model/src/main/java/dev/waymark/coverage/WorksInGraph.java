package dev.waymark.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentAssetRow;
import dev.waymark.coverage.AnsweringWork.Edition;
import dev.waymark.graph.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The works in a graph. They come as Neo4j finds them: it sorts and gathers nothing.
 */
final class WorksInGraph implements AnsweringWorks {

	private static final String WORKS = """
			MATCH (question:Question) WHERE question.key IN $questions
			MATCH (question)<-[answers:ANSWERS]-(answer:ContentAsset) WHERE answers.quality > 0
			WITH DISTINCT coalesce(head([(answer)-[:TRANSLATION_OF]->(original:ContentAsset) | original]), answer) AS work
			RETURN work.id AS work, COLLECT {
			  MATCH (work)<-[:TRANSLATION_OF]-{0,1}(asset:ContentAsset)
			  RETURN {
			    asset: %s,
			    questions: [(asset)-[answers:ANSWERS]->(question:Question) WHERE answers.quality > 0 | question.key]
			  }
			} AS editions"""
		.formatted(ContentAssetRow.ELIGIBILITY_PROJECTION);

	private static final String ANSWERED = """
			MATCH (asset:ContentAsset)-[answers:ANSWERS]->(question:Question)
			WHERE asset.id IN $contents AND answers.quality > 0
			RETURN DISTINCT question.key AS question""";

	private final Graph graph;

	WorksInGraph(Graph graph) {
		this.graph = graph;
	}

	@Override
	public <T> T collect(Collection<String> questions, Supplier<T> begin, BiConsumer<T, AnsweringWork> add) {
		return this.graph.collect(WORKS, Map.of("questions", List.copyOf(questions)), begin,
				(all, row) -> add.accept(all, work(row)));
	}

	@Override
	public Set<String> answeredBy(Collection<String> contents) {
		return Set.copyOf(this.graph.read(ANSWERED, Map.of("contents", List.copyOf(contents)),
				(row) -> row.get("question").asString()));
	}

	private static AnsweringWork work(Record row) {
		String work = row.get("work").asString();
		return new AnsweringWork(row.get("editions")
			.asList(WorksInGraph::edition)
			.stream()
			.filter((edition) -> edition.asset().workId().equals(work))
			.toList());
	}

	private static Edition edition(Value row) {
		ContentAsset asset = ContentAssetRow.read(row.get("asset"));
		return new Edition(asset, row.get("questions").asList(Value::asString));
	}

}
