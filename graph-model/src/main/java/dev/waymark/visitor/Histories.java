package dev.waymark.visitor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.event.Event;
import dev.waymark.event.EventRow;
import dev.waymark.graph.Graph;
import dev.waymark.visitor.inference.HistoryFacts;
import dev.waymark.visitor.inference.StageModel;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The histories of visitors, each read in one statement.
 */
public final class Histories {

	/** Later than any event. */
	public static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

	private final Graph graph;

	/**
	 * Reads from a graph.
	 * @param graph the graph
	 */
	public Histories(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Reads a history.
	 * @param query whose, and how much of it
	 * @return the history; without events where the visitor is unknown
	 */
	public History read(HistoryQuery query) {
		Map<String, Object> parameters = Map.of("visitor", query.visitor(), "journey", query.journey(), "until",
				query.until().atZone(ZoneOffset.UTC), "most", query.most(), "questions", query.questions(), "triggers",
				query.triggers());
		return this.graph
			.read(HistoryStatement.ALL, Map.of("query", parameters), (row) -> history(row, query.journey()))
			.getFirst();
	}

	private static History history(Record row, String journey) {
		List<Event> events = row.get("events").asList(EventRow::read).stream().sorted(Event.ORDER).toList();
		return new History(events, facts(row), new StageModel(journey, row.get("stages").asList(Histories::state)));
	}

	private static HistoryFacts facts(Record row) {
		Map<String, HistoryFacts.Content> contents = new HashMap<>();
		for (Value content : row.get("contents").values()) {
			contents.put(content.get("id").asString(), new HistoryFacts.Content(content.get("work").asString(),
					weights(content.get("answers"), "question", "quality")));
		}
		Map<String, HistoryFacts.Question> questions = new HashMap<>();
		for (Value question : row.get("questions").values()) {
			questions.put(question.get("key").asString(), new HistoryFacts.Question(texts(question.get("stages")),
					weights(question.get("personas"), "key", "weight")));
		}
		Map<String, HistoryFacts.Trigger> triggers = new HashMap<>();
		for (Value trigger : row.get("triggers").values()) {
			triggers.put(trigger.get("key").asString(),
					new HistoryFacts.Trigger(texts(trigger.get("stages")), texts(trigger.get("personas"))));
		}
		Map<String, Map<String, Double>> aligned = new HashMap<>();
		for (Value match : row.get("aligned").values()) {
			aligned.computeIfAbsent(match.get("id").asString(), (id) -> new HashMap<>())
				.put(match.get("stage").asString(), match.get("strength").asDouble(1));
		}
		return new HistoryFacts(contents, questions, triggers, aligned, texts(row.get("personas")),
				row.get("personaCount").asInt());
	}

	private static StageModel.State state(Value stage) {
		return new StageModel.State(stage.get("key").asString(), stage.get("parent").asString(null),
				stage.get("postPurchase").asBoolean(), weights(stage.get("next"), "key", "weight"));
	}

	private static Map<String, Double> weights(Value pairs, String key, String weight) {
		Map<String, Double> weights = new HashMap<>();
		for (Value pair : pairs.values()) {
			weights.put(pair.get(key).asString(), pair.get(weight).asDouble(1));
		}
		return weights;
	}

	private static Set<String> texts(Value values) {
		return new HashSet<>(values.asList(Value::asString));
	}

}
