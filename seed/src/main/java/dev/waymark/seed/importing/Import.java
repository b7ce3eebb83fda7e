package dev.waymark.seed.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.editing.BulkEditing;
import dev.waymark.graph.Graph;
import dev.waymark.seed.importing.mapping.ImportMap;
import dev.waymark.seed.importing.mapping.ItemMapper;

/**
 * Brings files into a graph. Rows may name what stands further below, or in a later file.
 */
public final class Import {

	/** Rows that name one another in a ring must be in one transaction at the end. */
	private static final int LARGEST_RING = 20_000;

	private final Graph graph;

	private final ImportSettings settings;

	private final Clock clock;

	/**
	 * Prepares an import.
	 * @param graph to write to; its schema must be there
	 * @param settings how
	 * @param clock tells when runs begin and end
	 */
	public Import(Graph graph, ImportSettings settings, Clock clock) {
		this.graph = graph;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Imports files.
	 * @param files read in this order
	 * @param progress hears of each batch
	 * @return what became of their rows, those of an interrupted run included
	 * @throws IOException if a file cannot be read; what was read of the others stays
	 */
	public Tally run(List<Path> files, ImportProgress progress) throws IOException {
		ImportMap map = (this.settings.map() != null) ? ImportMap.read(this.settings.map()) : ImportMap.GUESSES_ALONE;
		List<RowFile> rows = new ArrayList<>();
		for (Path file : files) {
			rows.add(ImportFiles.rows(file, this.settings));
		}
		List<Ledger> ledgers = ledgers(files);
		long reported = ledgers.stream().mapToLong((ledger) -> ledger.checkpoint().reported()).max().orElse(0);
		try (ReportFile report = new ReportFile(this.settings.report(), reported);
				BatchLine line = new BatchLine(report, progress)) {
			List<FileImport> imports = new ArrayList<>();
			for (int i = 0; i < files.size(); i++) {
				imports.add(new FileImport(String.valueOf(files.get(i).getFileName()), rows.get(i),
						new RowJudge(new ItemMapper(map, this.graph)), ledgers.get(i), line,
						this.settings.batchSize()));
			}
			return run(imports);
		}
	}

	/** A whole pass that helps none of the rows that wait is followed by the last one. */
	private Tally run(List<FileImport> imports) throws IOException {
		for (FileImport each : imports) {
			each.first();
		}
		boolean last = false;
		while (countWaiting(imports) > 0) {
			boolean whole = imports.stream().allMatch(FileImport::isAtBeginning);
			long before = countDone(imports);
			for (FileImport each : imports) {
				each.again(last, last ? LARGEST_RING : this.settings.batchSize());
			}
			last = whole && countDone(imports) == before;
		}
		Tally tally = Tally.NONE;
		for (FileImport each : imports) {
			tally = tally.plus(each.finish());
		}
		return tally;
	}

	private static long countDone(List<FileImport> imports) {
		return imports.stream().mapToLong(FileImport::countDone).sum();
	}

	private static long countWaiting(List<FileImport> imports) {
		return imports.stream().mapToLong(FileImport::countWaiting).sum();
	}

	private List<Ledger> ledgers(List<Path> files) throws IOException {
		Map<String, Path> digests = new LinkedHashMap<>();
		for (Path file : files) {
			if (digests.put(ImportFiles.digest(file, this.settings), file) != null) {
				throw new IOException(file + " holds the same as another of the files; name it once");
			}
		}
		InterruptedReports interrupted = new InterruptedReports(this.graph, this.settings.report());
		if (this.settings.dryRun()) {
			interrupted.requireNone();
		}
		else {
			interrupted.keepApart(digests.keySet(), this.settings.restart());
		}
		KeysToBe keys = new KeysToBe();
		List<Ledger> ledgers = new ArrayList<>();
		digests.forEach((digest, file) -> ledgers
			.add(this.settings.dryRun() ? new RehearsalLedger(new BulkEditing(this.graph), keys)
					: GraphLedger.open(this.graph, digest, file, this.settings, this.clock)));
		return ledgers;
	}

}
