package dev.waymark.bench.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import dev.waymark.graph.Graph;
import dev.waymark.seed.importing.Import;
import dev.waymark.seed.importing.ImportSettings;
import dev.waymark.seed.importing.Tally;
import org.neo4j.driver.Driver;

/**
 * The importer.
 */
final class Imported {

	private Imported() {
	}

	static Measured write(Driver driver, Path file, int batch) throws IOException {
		long start = System.nanoTime();
		ImportSettings settings = new ImportSettings(file.resolveSibling("report.csv"), null, null, batch, false,
				false);
		Tally tally = new Import(Graph.over(driver), settings, Clock.systemUTC()).run(List.of(file), (_) -> {
		});
		return Measured.since(start, tally.rows(), tally.summary());
	}

}
