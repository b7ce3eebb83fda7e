package dev.waymark.seed.simulating;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

import dev.waymark.event.Event;
import dev.waymark.event.EventLog;
import dev.waymark.event.ForgottenVisitors;
import dev.waymark.event.Outcome;
import dev.waymark.graph.Graph;
import dev.waymark.metrics.spend.SpendBook;

/**
 * Writes simulations into a graph, as a server writes what sites send. Writing one again
 * adds nothing: ids are the same, and a run that is there already keeps its end.
 */
public final class SimulationWriter {

	private static final int BATCH = 2000;

	private static final String KNOWN = """
			MATCH (event:Event {eventId: $id})
			RETURN event.occurredAt AS at""";

	private final Graph graph;

	private final EventLog log;

	/**
	 * Writes into a graph.
	 * @param graph the graph
	 * @param halfLife after this time an event counts half, as the servers of the graph
	 * count
	 */
	public SimulationWriter(Graph graph, Duration halfLife) {
		this.graph = graph;
		this.log = new EventLog(graph, halfLife, new ForgottenVisitors(graph, UnaryOperator.identity()));
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
		List<Event> events = new ArrayList<>();
		Map<String, Map<String, Object>> decisions = new HashMap<>();
		long created = 0;
		for (SimulatedVisitor visitor : (Iterable<SimulatedVisitor>) simulation.visitors()::iterator) {
			events.addAll(visitor.events());
			decisions.putAll(visitor.decisions());
			if (events.size() >= BATCH) {
				created += append(events, decisions);
				progress.accept(events.size());
				events.clear();
				decisions.clear();
			}
		}
		created += append(events, decisions);
		progress.accept(events.size());
		return created;
	}

	private long append(List<Event> events, Map<String, Map<String, Object>> decisions) {
		return this.log.append(events, decisions).stream().filter(Outcome.KEPT::equals).count();
	}

}
