package dev.waymark.editing;

import dev.waymark.placement.Experiment;
import dev.waymark.placement.ExperimentVariant;
import org.jspecify.annotations.Nullable;

/**
 * What an experiment in a slot may be, whoever sends it. Which signals there are is known
 * to the ranking alone.
 */
public final class ExperimentRules {

	private static final int MOST = 20;

	private static final double LARGEST_SHARE = 1_000_000;

	private ExperimentRules() {
	}

	/**
	 * The form that the graph keeps.
	 * @param argument path of the experiment
	 * @param experiment as it was sent
	 * @return JSON
	 */
	public static String written(String argument, Experiment experiment) {
		FieldRules.key(argument + ".key", experiment.key());
		FieldRules.fraction(argument + ".controlShare", experiment.controlShare());
		if (experiment.variants().isEmpty() || experiment.variants().size() > MOST) {
			throw FieldRules.invalid(argument + ".variants",
					"an experiment tries out 1 to %d variants, not %d".formatted(MOST, experiment.variants().size()));
		}
		for (int place = 0; place < experiment.variants().size(); place++) {
			check(argument + ".variants[" + place + "]", experiment.variants().get(place));
		}
		FieldRules.distinct(argument + ".variants",
				experiment.variants().stream().map(ExperimentVariant::key).toList());
		return experiment.written();
	}

	private static void check(String argument, ExperimentVariant variant) {
		FieldRules.key(argument + ".key", variant.key());
		if (variant.key().equals(Experiment.CONTROL)) {
			throw FieldRules.invalid(argument + ".key",
					"CONTROL is what the control group is called; name the variant otherwise");
		}
		if (!(variant.share() > 0 && variant.share() <= LARGEST_SHARE)) {
			throw FieldRules.invalid(argument + ".share",
					"%s is no share; send a number above 0 and up to a million, in relation to the other variants"
						.formatted(variant.share()));
		}
		@Nullable Double rate = variant.explorationRate();
		if (rate != null) {
			FieldRules.fraction(argument + ".explorationRate", rate);
		}
		for (double weight : variant.weights().values()) {
			if (!(weight >= 0) || Double.isInfinite(weight)) {
				throw FieldRules.invalid(argument + ".weights",
						"%s is no weight; send a number from 0 upwards".formatted(weight));
			}
		}
	}

}
