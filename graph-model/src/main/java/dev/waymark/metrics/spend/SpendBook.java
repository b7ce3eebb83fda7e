package dev.waymark.metrics.spend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What was spent, as the graph keeps it: a {@code (:Spend)} node for each day, source and
 * stage.
 */
public final class SpendBook {

	private static final String RECORD = """
			UNWIND $rows AS row
			MERGE (spend:Spend {key: row.key})
			WITH spend, row, spend.amount AS before
			SET spend = row
			RETURN CASE WHEN before IS NULL THEN 'created' WHEN before = row.amount THEN 'unchanged' ELSE 'updated' END AS outcome""";

	private static final String BETWEEN = """
			MATCH (spend:Spend) WHERE spend.day >= $first AND spend.day < $end
			RETURN spend ORDER BY spend.key""";

	private final Graph graph;

	/**
	 * Keeps spend in a graph.
	 * @param graph the graph
	 */
	public SpendBook(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Records amounts in one transaction. An amount replaces that of the same day, source
	 * and stage.
	 * @param spend at most one for each of them
	 * @return what came of it
	 */
	public SpendReport record(List<Spend> spend) {
		List<Map<String, Object>> rows = spend.stream().map(SpendBook::row).toList();
		return SpendReport.of(this.graph.write(RECORD, Map.of("rows", rows), (row) -> row.get("outcome").asString()));
	}

	/**
	 * What was spent on some days.
	 * @param first the first day
	 * @param end the first day after them
	 * @return the amounts by day
	 */
	public List<Spend> between(LocalDate first, LocalDate end) {
		return this.graph.read(BETWEEN, Map.of("first", first, "end", end), SpendBook::read);
	}

	private static Map<String, Object> row(Spend spend) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("key", spend.key());
		row.put("day", spend.day());
		row.put("source", spend.source());
		row.put("journey", spend.journey());
		row.put("stage", spend.stage());
		row.put("amount", spend.plainAmount());
		row.values().removeIf((value) -> value == null);
		return Map.copyOf(row);
	}

	private static Spend read(Record row) {
		Value spend = row.get("spend");
		return new Spend(spend.get("day").asLocalDate(), spend.get("source").asString(), text(spend, "journey"),
				text(spend, "stage"), new BigDecimal(spend.get("amount").asString()));
	}

	private static @Nullable String text(Value spend, String name) {
		return spend.get(name).isNull() ? null : spend.get(name).asString();
	}

}
