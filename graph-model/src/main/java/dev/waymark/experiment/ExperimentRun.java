package dev.waymark.experiment;

import java.time.Instant;
import java.util.Comparator;

import dev.waymark.metrics.measure.Period;
import dev.waymark.placement.Experiment;
import org.jspecify.annotations.Nullable;

/**
 * An experiment that runs in a slot, or that ran.
 *
 * @param placement key of the slot
 * @param experiment what is tried out, as it was last set up
 * @param since when it began, null where the audit trail does not tell
 * @param until when it ended, null while it runs
 */
public record ExperimentRun(String placement, Experiment experiment, @Nullable Instant since, @Nullable Instant until) {

	/** Those that run come first, then what ended last; then by slot and key. */
	static final Comparator<ExperimentRun> RUNNING_FIRST = Comparator
		.comparing(ExperimentRun::until, Comparator.nullsFirst(Comparator.reverseOrder()))
		.thenComparing(ExperimentRun::placement)
		.thenComparing((run) -> run.experiment().key());

	/**
	 * All of its time.
	 * @param now the moment
	 * @return from its beginning until its end, or until now
	 */
	public Period period(Instant now) {
		Instant from = (this.since != null) ? this.since : Instant.EPOCH;
		Instant to = (this.until != null) ? this.until : now;
		return new Period(from, from.isBefore(to) ? to : from.plusMillis(1));
	}

}
