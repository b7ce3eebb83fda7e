package dev.waymark.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of an experiment.
 *
 * @param variants the baseline first
 * @param decided whether any variant differs from the baseline for sure
 */
public record ExperimentResults(List<VariantResult> variants, boolean decided) {

	/** The share of experiments without any effect that may say there is one. */
	private static final double ERROR = 0.05;

	public ExperimentResults {
		variants = List.copyOf(variants);
	}

	/**
	 * Compares ways with the first of them. The error is shared among the comparisons
	 * (Bonferroni), so the whole experiment errs no more often than 5 %.
	 * @param arms the baseline first
	 * @return the results
	 */
	public static ExperimentResults of(List<Arm> arms) {
		AlwaysValid interval = new AlwaysValid(ERROR / Math.max(1, arms.size() - 1));
		List<VariantResult> results = new ArrayList<>();
		boolean decided = false;
		for (Arm arm : arms) {
			Arm baseline = arms.getFirst();
			if (results.isEmpty() || arm.visitors() == 0 || baseline.visitors() == 0) {
				results.add(new VariantResult(arm.variant(), arm.visitors(), arm.conversions(), arm.rate(), null, null,
						null));
				continue;
			}
			double lift = arm.rate() - baseline.rate();
			double half = interval.half(arm.variance() + baseline.variance());
			results.add(new VariantResult(arm.variant(), arm.visitors(), arm.conversions(), arm.rate(), lift,
					Math.max(-1, lift - half), Math.min(1, lift + half)));
			decided |= Math.abs(lift) > half;
		}
		return new ExperimentResults(results, decided);
	}

}
