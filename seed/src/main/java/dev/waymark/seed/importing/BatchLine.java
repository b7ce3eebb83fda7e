package dev.waymark.seed.importing;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

/**
 * Writes one batch while the next is read: at most one is under way.
 */
final class BatchLine implements AutoCloseable {

	private final ExecutorService writer = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().name("import-writer").daemon().factory());

	private final ReportFile report;

	private final ImportProgress progress;

	private @Nullable Future<?> underWay;

	BatchLine(ReportFile report, ImportProgress progress) {
		this.report = report;
		this.progress = progress;
	}

	/** Waits for the batch before, and hands this one over. */
	void take(Ledger ledger, Batch batch) {
		await();
		this.underWay = this.writer.submit(() -> write(ledger, batch));
	}

	/**
	 * Waits until every batch is in.
	 * @throws RuntimeException what made a batch fail
	 */
	void await() {
		if (this.underWay == null) {
			return;
		}
		try {
			this.underWay.get();
			this.underWay = null;
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted; run the same command again to go on", ex);
		}
	}

	@Override
	public void close() {
		this.writer.shutdownNow();
	}

	private void write(Ledger ledger, Batch batch) {
		Checkpoint before = ledger.checkpoint();
		long reported = this.report.length();
		ledger.take(batch.edits(), (outcomes) -> {
			this.report.returnTo(reported);
			return batch.judge(before, outcomes, this.report);
		});
		this.progress.advanced(batch.rows().size());
	}

}
