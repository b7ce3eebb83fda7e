package dev.waymark.evaluation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.waymark.graph.Graph;
import dev.waymark.metrics.measure.Period;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Logs of other systems in the graph: a node {@code (:DecisionLog)} a log, and its rows
 * as arrays of {@code (:DecisionLogPart)} nodes, ten thousand in each. Moments are kept
 * as microseconds since 1970.
 */
public final class DecisionLogs {

	private static final int PART = 10_000;

	private static final String FORGET = """
			MATCH (log:DecisionLog {name: $name})
			OPTIONAL MATCH (log)-[:HOLDS]->(part:DecisionLogPart)
			DETACH DELETE part, log""";

	private static final String BEGIN = """
			CREATE (:DecisionLog {name: $name, rows: $rows, importedAt: $importedAt})""";

	private static final String APPEND = """
			MATCH (log:DecisionLog {name: $name})
			CREATE (log)-[:HOLDS]->(part:DecisionLogPart)
			SET part = $part""";

	private static final String WITHIN = """
			MATCH (:DecisionLog {name: $name})-[:HOLDS]->(part:DecisionLogPart)
			WHERE part.first < $to AND part.last >= $from
			RETURN part ORDER BY part.number""";

	private final Graph graph;

	/**
	 * Keeps logs in a graph.
	 * @param graph the graph
	 */
	public DecisionLogs(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Keeps a log in place of the one there may be under its name, all of it or nothing.
	 * @param name what to call it
	 * @param rows the log, in its order
	 * @param importedAt the moment
	 */
	public void replace(String name, List<LoggedChoice> rows, Instant importedAt) {
		this.graph.change((transaction) -> {
			transaction.write(FORGET, Map.of("name", name), (row) -> row);
			transaction.write(BEGIN,
					Map.of("name", name, "rows", rows.size(), "importedAt", importedAt.atZone(ZoneOffset.UTC)),
					(row) -> row);
			for (int from = 0; from < rows.size(); from += PART) {
				List<LoggedChoice> part = rows.subList(from, Math.min(rows.size(), from + PART));
				transaction.write(APPEND, Map.of("name", name, "part", part(from / PART, part)), (row) -> row);
			}
			return name;
		});
	}

	/**
	 * The rows of a period.
	 * @param name the log's name
	 * @param period the period
	 * @return the rows, in the log's order; none where there is no such log
	 */
	public List<LoggedChoice> within(String name, Period period) {
		return this.graph
			.read(WITHIN, Map.of("name", name, "from", micros(period.from()), "to", micros(period.to())),
					DecisionLogs::choices)
			.stream()
			.flatMap(List::stream)
			.filter((choice) -> period.holds(choice.at()))
			.toList();
	}

	/** Items stand once in a part, and rows name them by their place. */
	private static Map<String, Object> part(int number, List<LoggedChoice> rows) {
		Map<String, Integer> items = new LinkedHashMap<>();
		List<Integer> item = rows.stream()
			.map((row) -> items.computeIfAbsent(row.item(), (_) -> items.size()))
			.toList();
		List<Long> at = column(rows, (row) -> micros(row.at()));
		return Map.of("number", number, "first", at.stream().mapToLong(Long::longValue).min().orElse(0), "last",
				at.stream().mapToLong(Long::longValue).max().orElse(0), "items", List.copyOf(items.keySet()), "item",
				item, "at", at, "position", column(rows, LoggedChoice::position), "reward",
				column(rows, LoggedChoice::reward), "propensity", column(rows, LoggedChoice::propensity));
	}

	private static <T> List<T> column(List<LoggedChoice> rows, Function<LoggedChoice, T> value) {
		return rows.stream().map(value).toList();
	}

	private static List<LoggedChoice> choices(Record row) {
		Value part = row.get("part");
		List<String> items = part.get("items").asList(Value::asString);
		List<Integer> item = part.get("item").asList(Value::asInt);
		List<Long> at = part.get("at").asList(Value::asLong);
		List<Integer> position = part.get("position").asList(Value::asInt);
		List<Double> reward = part.get("reward").asList(Value::asDouble);
		List<Double> propensity = part.get("propensity").asList(Value::asDouble);
		List<LoggedChoice> choices = new ArrayList<>(at.size());
		for (int n = 0; n < at.size(); n++) {
			choices.add(new LoggedChoice(Instant.EPOCH.plus(at.get(n), ChronoUnit.MICROS), items.get(item.get(n)),
					position.get(n), reward.get(n), propensity.get(n)));
		}
		return choices;
	}

	private static long micros(Instant moment) {
		return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
	}

}
