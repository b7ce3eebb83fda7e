package dev.waymark.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.content.ContentAssetRow;
import dev.waymark.graph.Graph;
import dev.waymark.question.Question;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Fetches what could answer a context, in one statement.
 */
public final class Candidates {

	private final Graph graph;

	/**
	 * Reads from a graph.
	 * @param graph the graph
	 */
	public Candidates(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Fetches the candidates of a context.
	 * @param query what to look by; its keys exist
	 * @return all that the ranking needs
	 */
	public CandidatePool fetch(CandidateQuery query) {
		return this.graph
			.read(CandidateStatement.of(query), Map.of("query", CandidateStatement.parameters(query), "now",
					ContentAssetRow.stored(query.conditions().at())), (row) -> pool(row, query))
			.getFirst();
	}

	private static CandidatePool pool(Record row, CandidateQuery query) {
		Map<String, List<Candidate>> found = new HashMap<>();
		for (Value each : row.get("found").values()) {
			found.computeIfAbsent(each.get("group").asString(), (group) -> new ArrayList<>()).add(candidate(each));
		}
		return new CandidatePool(row.get("questions").asList((question) -> question(question, query)),
				found.getOrDefault("CANDIDATE", List.of()), found.getOrDefault("NAMED", List.of()),
				found.getOrDefault("MISSED", List.of()),
				row.get("matched").asList((question) -> Question.of(properties(question))));
	}

	private static OpenQuestion question(Value row, CandidateQuery query) {
		Value via = row.get("via");
		return new OpenQuestion(Question.of(properties(row.get("question"))), row.get("weight").asDouble(),
				row.get("asked").asBoolean(), row.get("raised").asBoolean(), row.get("leading").asBoolean(),
				query.question() != null, reach(via),
				via.isNull() ? List.of() : via.get("stages").asList(Value::asString),
				via.isNull() ? List.of() : windows(via.get("windows")));
	}

	/** One way without limits is open on all days. */
	private static List<OpenQuestion.Window> windows(Value ways) {
		List<OpenQuestion.Window> windows = new ArrayList<>();
		for (Value days : ways.values()) {
			if (days.get(0).isNull() && days.get(1).isNull()) {
				return List.of();
			}
			windows.add(new OpenQuestion.Window(days.get(0).asInt(0), days.get(1).asInt(Integer.MAX_VALUE)));
		}
		return windows;
	}

	private static Map<String, Object> properties(Value pairs) {
		Map<String, Object> properties = new HashMap<>();
		for (Value pair : pairs.values()) {
			properties.put(pair.get(0).asString(), pair.get(1).asObject());
		}
		return properties;
	}

	private static @Nullable StageReach reach(Value via) {
		if (via.isNull()) {
			return null;
		}
		Value reach = via.get("reach");
		return new StageReach(reach.get("id").asString(), reach.get("strength").asDouble(),
				reach.get("outgoing").asBoolean());
	}

	private static Candidate candidate(Value row) {
		Map<String, Double> answers = new HashMap<>();
		for (Value answer : row.get("answers").values()) {
			answers.put(answer.get("question").asString(), answer.get("quality").asDouble());
		}
		return new Candidate(ContentAssetRow.read(row.get("asset")), answers);
	}

}
