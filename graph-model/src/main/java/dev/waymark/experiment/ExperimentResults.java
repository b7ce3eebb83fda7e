package dev.waymark.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What came of an experiment.
 *
 * @param variants the baseline first
 * @param decided whether any variant differs from the baseline for sure
 * @param warnings why not to trust them yet, as sentences
 */
public record ExperimentResults(List<VariantResult> variants, boolean decided, List<String> warnings) {

	/** The share of experiments without any effect that may say there is one. */
	private static final double ERROR = 0.05;

	/** With fewer conversions of a way, rates are not yet spread like a normal. */
	private static final int FEW = 30;

	public ExperimentResults {
		variants = List.copyOf(variants);
		warnings = List.copyOf(warnings);
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
		return new ExperimentResults(results, decided, arms.stream().flatMap(ExperimentResults::warning).toList());
	}

	private static Stream<String> warning(Arm arm) {
		if (arm.visitors() == 0) {
			return Stream.of("Nobody has been shown %s yet.".formatted(arm.variant()));
		}
		return (arm.conversions() < FEW) ? Stream.of(String.format(Locale.ROOT,
				"%s has %d conversions; with fewer than %d its interval may miss the truth more often than it says.",
				arm.variant(), arm.conversions(), FEW)) : Stream.of();
	}

}
