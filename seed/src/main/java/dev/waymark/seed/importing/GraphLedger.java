package dev.waymark.seed.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import dev.waymark.editing.BulkEditing;
import dev.waymark.editing.BulkOutcome;
import dev.waymark.editing.Edit;
import dev.waymark.graph.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Writes batches into the graph, and how far a file is in the same transactions: a node
 * {@code ImportRun} a file, and {@code ImportDeferral} nodes with the rows that wait.
 */
final class GraphLedger implements Ledger {

	private static final String UNFINISHED = """
			MATCH (run:ImportRun {key: $key}) WHERE run.finishedAt IS NULL
			RETURN run""";

	private static final String BEGIN = """
			CALL () {
			  MATCH (waiting:ImportDeferral {run: $key})
			  DELETE waiting
			}
			MERGE (run:ImportRun {key: $key})
			SET run = {key: $key, file: $file, report: $report, startedAt: $now, pass: 1, position: 0}""";

	private static final String SAVE = """
			MATCH (run:ImportRun {key: $key})
			SET run += $progress
			WITH run WHERE size($waiting) > 0
			CREATE (:ImportDeferral {run: $key, pass: $next, first: head($waiting), last: last($waiting),
			  positions: $waiting})""";

	private static final String WAITING = """
			MATCH (waiting:ImportDeferral {run: $key, pass: $pass}) WHERE waiting.last > $after
			RETURN waiting.positions AS positions ORDER BY waiting.first LIMIT 1""";

	/**
	 * Those that wait for the next pass already are among them: a pass may have ended
	 * without turning.
	 */
	private static final String COUNT = """
			MATCH (waiting:ImportDeferral {run: $key}) WHERE waiting.pass >= $pass
			RETURN coalesce(sum(size([position IN waiting.positions WHERE waiting.pass > $pass OR position > $after])), 0)
			  AS count""";

	private static final String TURN = """
			MATCH (run:ImportRun {key: $key})
			SET run += $progress
			WITH run MATCH (waiting:ImportDeferral {run: $key}) WHERE waiting.pass < $pass
			DELETE waiting""";

	private static final String FINISH = """
			MATCH (run:ImportRun {key: $key})
			SET run.finishedAt = $now""";

	private final Graph graph;

	private final String key;

	private final Clock clock;

	private Checkpoint checkpoint;

	private GraphLedger(Graph graph, String key, Clock clock, Checkpoint checkpoint) {
		this.graph = graph;
		this.key = key;
		this.clock = clock;
		this.checkpoint = checkpoint;
	}

	/**
	 * Opens the ledger of a file: behind its last batch where it was interrupted, else at
	 * its beginning.
	 * @param key tells what is imported from everything else
	 * @param file the file, for people
	 * @param settings name the report, and say whether to begin anew even so
	 */
	static GraphLedger open(Graph graph, String key, Path file, ImportSettings settings, Clock clock) {
		List<Checkpoint> found = settings.restart() ? List.of()
				: graph.read(UNFINISHED, Map.of("key", key), GraphLedger::read);
		if (found.isEmpty()) {
			graph.write(BEGIN,
					Map.of("key", key, "file", file.toString(), "report",
							settings.report().toAbsolutePath().normalize().toString(), "now",
							clock.instant().atZone(ZoneOffset.UTC)),
					(row) -> row);
		}
		return new GraphLedger(graph, key, clock, found.isEmpty() ? Checkpoint.START : found.getFirst());
	}

	@Override
	public Checkpoint checkpoint() {
		return this.checkpoint;
	}

	@Override
	public void take(List<Edit> edits, Function<List<BulkOutcome>, Step> judge) {
		AtomicReference<Checkpoint> reached = new AtomicReference<>(this.checkpoint);
		new BulkEditing(this.graph).apply(edits, (transaction, outcomes) -> {
			Step step = judge.apply(outcomes);
			transaction.write(SAVE, parameters(step.checkpoint(), step.waiting()), (row) -> row);
			reached.set(step.checkpoint());
		});
		this.checkpoint = reached.get();
	}

	@Override
	public List<Long> waiting(long after) {
		return this.graph
			.read(WAITING, Map.of("key", this.key, "pass", this.checkpoint.pass(), "after", after),
					(row) -> row.get("positions").asList(Value::asLong))
			.stream()
			.flatMap(List::stream)
			.filter((position) -> position > after)
			.toList();
	}

	@Override
	public long countWaiting() {
		return this.graph
			.read(COUNT, Map.of("key", this.key, "pass", this.checkpoint.pass(), "after", this.checkpoint.position()),
					(row) -> row.get("count").asLong())
			.getFirst();
	}

	@Override
	public void turn() {
		Checkpoint next = this.checkpoint.nextPass();
		Map<String, Object> parameters = new HashMap<>(parameters(next, List.of()));
		parameters.put("pass", next.pass());
		this.graph.write(TURN, parameters, (row) -> row);
		this.checkpoint = next;
	}

	@Override
	public void finish() {
		this.graph.write(FINISH, Map.of("key", this.key, "now", this.clock.instant().atZone(ZoneOffset.UTC)),
				(row) -> row);
	}

	private Map<String, Object> parameters(Checkpoint reached, List<Long> waiting) {
		Tally tally = reached.tally();
		return Map.of("key", this.key, "next", reached.pass() + 1, "waiting", waiting, "progress",
				Map.of("pass", reached.pass(), "position", reached.position(), "reported", reached.reported(),
						"created", tally.created(), "updated", tally.updated(), "unchanged", tally.unchanged(),
						"skipped", tally.skipped(), "refused", tally.refused()));
	}

	private static Checkpoint read(Record row) {
		Value run = row.get("run");
		return new Checkpoint(run.get("pass").asInt(1), run.get("position").asLong(0),
				new Tally(run.get("created").asLong(0), run.get("updated").asLong(0), run.get("unchanged").asLong(0),
						run.get("skipped").asLong(0), run.get("refused").asLong(0)),
				run.get("reported").asLong(0));
	}

}
