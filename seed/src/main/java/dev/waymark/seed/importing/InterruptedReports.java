package dev.waymark.seed.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;

/**
 * Keeps the reports of interrupted runs, which may go on, out of the way of others. A run
 * notes its report in its {@code ImportRun} nodes.
 */
final class InterruptedReports {

	private static final String OF_OTHERS = """
			MATCH (run:ImportRun)
			WHERE run.report = $report AND run.finishedAt IS NULL AND run.reported > 0 AND NOT run.key IN $keys
			RETURN run.key AS key""";

	private static final String OF_THESE = """
			MATCH (run:ImportRun)
			WHERE run.key IN $keys AND run.finishedAt IS NULL AND run.reported > 0
			RETURN DISTINCT coalesce(run.report, $report) AS report""";

	private static final String MOVED = """
			MATCH (run:ImportRun) WHERE run.key IN $keys
			SET run.report = $report""";

	private final Graph graph;

	private final Path report;

	InterruptedReports(Graph graph, Path report) {
		this.graph = graph;
		this.report = report.toAbsolutePath().normalize();
	}

	/**
	 * Moves the report of another run that was interrupted to a name beside it; refuses a
	 * report that is not the one of the run that goes on.
	 * @param keys of the files of this run
	 * @param restart whether they begin anew
	 * @throws IOException if this run cannot have the report
	 */
	void keepApart(Collection<String> keys, boolean restart) throws IOException {
		List<String> own = restart ? List.of() : read(OF_THESE, keys, "report");
		for (String kept : own) {
			if (!kept.equals(this.report.toString()) && Files.exists(Path.of(kept))) {
				throw new IOException(
						"--report %s is not the report of the run that was interrupted, which is %s; give that one, or --restart"
							.formatted(this.report, kept));
			}
		}
		List<String> others = read(OF_OTHERS, keys, "key");
		if (own.isEmpty() && !others.isEmpty() && Files.exists(this.report)) {
			Path aside = aside();
			Files.move(this.report, aside);
			this.graph.write(MOVED, Map.of("keys", others, "report", aside.toString()), (row) -> row);
		}
	}

	/**
	 * Refuses the report of any interrupted run to a rehearsal, which moves nothing.
	 * @throws IOException if it is one
	 */
	void requireNone() throws IOException {
		if (Files.exists(this.report) && !read(OF_OTHERS, List.of(), "key").isEmpty()) {
			throw new IOException(
					"--report %s is the report of an import that was interrupted and may go on; give another file"
						.formatted(this.report));
		}
	}

	private List<String> read(String statement, Collection<String> keys, String column) {
		return this.graph.read(statement, Map.of("keys", List.copyOf(keys), "report", this.report.toString()),
				(row) -> row.get(column).asString());
	}

	/** The first free name: {@code import-report.1.csv} for {@code import-report.csv}. */
	private Path aside() {
		String name = String.valueOf(this.report.getFileName());
		int dot = name.lastIndexOf('.');
		String begin = (dot > 0) ? name.substring(0, dot) : name;
		String end = (dot > 0) ? name.substring(dot) : "";
		int number = 1;
		while (Files.exists(this.report.resolveSibling(begin + "." + number + end))) {
			number++;
		}
		return this.report.resolveSibling(begin + "." + number + end);
	}

}
