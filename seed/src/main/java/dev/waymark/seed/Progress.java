package dev.waymark.seed;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import dev.waymark.seed.importing.ImportProgress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * Shows how an import goes on: a bar on a terminal, else a line now and then.
 */
final class Progress {

	private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

	private Progress() {
	}

	/**
	 * Shows progress.
	 * @param files what is imported, for people
	 * @param err gets the lines
	 */
	static ImportProgress of(List<Path> files, PrintWriter err) {
		Console console = System.console();
		String names = files.stream()
			.map((file) -> String.valueOf(file.getFileName()))
			.collect(Collectors.joining(", "));
		return (console != null && console.isTerminal()) ? new Bar(names) : new Lines(err);
	}

	/** The number of rows is known at the end alone. */
	private static final class Bar implements ImportProgress {

		private final ProgressBar bar;

		Bar(String names) {
			this.bar = new ProgressBarBuilder().setTaskName(names)
				.setInitialMax(-1)
				.setUnit(" rows", 1)
				.showSpeed()
				.build();
		}

		@Override
		public void advanced(int rows) {
			this.bar.stepBy(rows);
		}

		@Override
		public void close() {
			this.bar.close();
		}

	}

	private static final class Lines implements ImportProgress {

		private final PrintWriter err;

		private final long start = System.nanoTime();

		private long rows;

		private long told = System.nanoTime();

		Lines(PrintWriter err) {
			this.err = err;
		}

		@Override
		public void advanced(int more) {
			this.rows += more;
			long now = System.nanoTime();
			if (now - this.told >= BETWEEN_LINES.toNanos()) {
				this.told = now;
				this.err.printf("%,d rows, %,.0f a second%n", this.rows, this.rows * 1e9 / (now - this.start));
			}
		}

	}

}
