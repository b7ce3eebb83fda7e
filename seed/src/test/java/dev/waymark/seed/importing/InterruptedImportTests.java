package dev.waymark.seed.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An import that was interrupted goes on behind its last batch, and comes to the same as
 * one that was not. {@code -Dwaymark.test.kills=20} kills more processes.
 */
class InterruptedImportTests {

	private static final int KILLS = Integer.getInteger("waymark.test.kills", 2);

	private final TestNeo4j neo4j = TestNeo4j.shared();

	private ImportFolder imports;

	@TempDir
	private Path folder;

	@BeforeEach
	void fill() {
		SmallCatalogue.load(this.neo4j);
		this.imports = new ImportFolder(this.folder);
	}

	@Test
	void goesOnBehindTheLastBatchWhereverItWasInterrupted() throws IOException {
		Path file = this.imports.file("mixed.jsonl", MixedFile.lines(120, 1));
		Single expected = inOneGo(file);
		Random random = new Random(2);
		for (int round = 0; round < 5; round++) {
			SmallCatalogue.load(this.neo4j);
			Tally tally = null;
			while (tally == null) {
				tally = runUntilInterrupted(1 + random.nextInt(8), file);
			}
			assertThat(tally).isEqualTo(expected.tally());
			assertThat(this.imports.reported()).containsExactlyInAnyOrderElementsOf(expected.report());
			assertThat(this.imports.wholeGraph()).containsExactlyElementsOf(expected.graph());
		}
	}

	@Test
	void beginsAnewWhereAskedTo() throws IOException {
		Path file = this.imports.file("mixed.jsonl", MixedFile.lines(120, 1));
		Single expected = inOneGo(file);
		SmallCatalogue.load(this.neo4j);
		assertThat(runUntilInterrupted(3, file)).isNull();
		Tally tally = this.imports.restarting().run(file);
		assertThat(tally.rows()).isEqualTo(expected.tally().rows());
		assertThat(this.imports.reported()).isEqualTo(expected.report());
	}

	@Test
	void anotherFileOfTheSameNameIsNotGoneOnWith() throws IOException {
		Path file = this.imports.file("mixed.jsonl", MixedFile.lines(120, 1));
		assertThat(runUntilInterrupted(3, file)).isNull();
		this.imports.file("mixed.jsonl", MixedFile.lines(20, 3));
		assertThat(this.imports.run(file).rows()).isEqualTo(20);
	}

	@Test
	void anotherImportLeavesTheReportOfAnInterruptedOneAlone() throws IOException {
		Path file = this.imports.file("mixed.jsonl", MixedFile.lines(120, 1));
		Single expected = inOneGo(file);
		SmallCatalogue.load(this.neo4j);
		assertThat(runUntilInterrupted(6, file)).isNull();
		Path other = this.imports.file("other.jsonl", MixedFile.lines(20, 3));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.imports.rehearsing(true).run(other))
			.withMessageContaining("interrupted and may go on; give another file");
		this.imports.rehearsing(false).run(other);
		assertThat(this.imports.reported()).allSatisfy((line) -> assertThat(line).startsWith("other.jsonl"));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.imports.run(file))
			.withMessageContaining("is not the report of the run that was interrupted, which is "
					+ this.folder.resolve("report.1.csv"));
		this.imports.reportingTo("report.1.csv").run(file);
		assertThat(this.imports.reported()).containsExactlyInAnyOrderElementsOf(expected.report());
	}

	@Test
	void twoImportsDoNotWriteOneReportAtOnce() throws IOException {
		Path file = this.imports.file("mixed.jsonl", MixedFile.lines(20, 1));
		try (ReportFile _ = new ReportFile(this.folder.resolve("report.csv"), 0)) {
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> this.imports.run(file))
				.withMessageContaining("another import is writing it, give another file");
		}
	}

	@Test
	void survivesBeingKilled() throws Exception {
		Path file = this.imports.file("mixed.jsonl", MixedFile.lines(4_000, 4));
		this.imports.batchesOf(40);
		Single expected = inOneGo(file);
		Random random = new Random(System.nanoTime());
		SmallCatalogue.load(this.neo4j);
		int kills = 0;
		while (kills < KILLS) {
			Process process = start(file);
			if (!process.waitFor(500 + random.nextInt(4_000), TimeUnit.MILLISECONDS)) {
				process.destroyForcibly().waitFor();
				kills++;
			}
			else if (kills < KILLS) {
				SmallCatalogue.load(this.neo4j);
			}
		}
		Process last = start(file);
		assertThat(last.waitFor()).isEqualTo(3);
		assertThat(this.imports.wholeGraph()).isEqualTo(expected.graph());
		assertThat(this.imports.reported()).isEqualTo(expected.report());
		assertThat(Files.readString(this.folder.resolve("out.txt"))).contains(expected.tally().summary());
	}

	private Single inOneGo(Path file) throws IOException {
		Tally tally = this.imports.run(file);
		return new Single(tally, this.imports.wholeGraph(), this.imports.reported());
	}

	private Tally runUntilInterrupted(int batches, Path file) throws IOException {
		int[] left = { batches };
		this.imports.batchesOf(7);
		try {
			return this.imports.run((_) -> {
				if (--left[0] == 0) {
					throw new IllegalStateException("interrupted");
				}
			}, file);
		}
		catch (IllegalStateException ex) {
			assertThat(ex).hasMessage("interrupted");
			return null;
		}
	}

	private Process start(Path file) throws IOException {
		Path password = Files.writeString(this.folder.resolve("neo4j.password"), this.neo4j.password());
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "dev.waymark.seed.SeedCommand", "import", file.toString(),
				"--uri", this.neo4j.uri().toString(), "--password-file", password.toString(), "--report",
				this.imports.settings().report().toString(), "--batch", "40")
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("out.txt").toFile())
			.start();
	}

	private record Single(Tally tally, List<String> graph, List<String> report) {
	}

}
