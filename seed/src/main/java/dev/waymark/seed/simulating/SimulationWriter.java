package dev.waymark.seed.simulating;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import dev.waymark.event.Event;
import dev.waymark.event.EventRow;
import dev.waymark.graph.Graph;
import dev.waymark.metrics.spend.SpendBook;

/**
 * Writes simulations into a graph. Writing one again adds nothing: ids are the same, and
 * a run that is there already keeps its end.
 */
public final class SimulationWriter {

	private static final int BATCH = 2000;

	private static final String WRITE = """
			UNWIND $rows AS row
			OPTIONAL MATCH (known:Event {eventId: row.eventId})
			WITH row WHERE known IS NULL
			MERGE (event:Event {eventId: row.eventId})
			SET event = row
			RETURN count(*) AS created""";

	private static final String KNOWN = """
			MATCH (event:Event {eventId: $id})
			RETURN event.occurredAt AS at""";

	private final Graph graph;

	/**
	 * Writes into a graph.
	 * @param graph the graph
	 */
	public SimulationWriter(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The settings under which a simulation is in the graph, if it is.
	 * @param world its world
	 * @param settings those asked for
	 * @return the same with the end of the run that was written before, if any was
	 */
	public SimulationSettings settle(SimulatedWorld world, SimulationSettings settings) {
		Event first = new Simulation(world, settings).visitor(0).events().getFirst();
		return this.graph
			.read(KNOWN, Map.of("id", first.eventId()), (row) -> row.get("at").asZonedDateTime().toInstant())
			.stream()
			.findFirst()
			.map((at) -> at.plus(Duration.between(first.occurredAt(), settings.until())))
			.map((Instant until) -> new SimulationSettings(settings.visitors(), settings.days(), settings.seed(),
					until))
			.orElse(settings);
	}

	/**
	 * Writes events and spend.
	 * @param simulation what to write
	 * @param progress takes how many events more have been looked at
	 * @return how many events are new
	 */
	public long write(Simulation simulation, IntConsumer progress) {
		new SpendBook(this.graph).record(simulation.spend());
		List<Map<String, Object>> rows = new ArrayList<>();
		long[] created = { 0 };
		simulation.visitors().flatMap((visitor) -> visitor.events().stream()).forEach((event) -> {
			rows.add(EventRow.write(event));
			if (rows.size() == BATCH) {
				created[0] += flush(rows, progress);
			}
		});
		return created[0] + flush(rows, progress);
	}

	private long flush(List<Map<String, Object>> rows, IntConsumer progress) {
		long created = this.graph.write(WRITE, Map.of("rows", List.copyOf(rows)), (row) -> row.get("created").asLong())
			.getFirst();
		progress.accept(rows.size());
		rows.clear();
		return created;
	}

}
