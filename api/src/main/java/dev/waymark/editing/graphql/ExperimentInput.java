package dev.waymark.editing.graphql;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.placement.Experiment;
import dev.waymark.placement.ExperimentVariant;

record ExperimentInput(String key, double controlShare, List<ExperimentVariantInput> variants) {

	private static final int MOST = 20;

	/** The form that the graph keeps. */
	String written(String path) {
		Checks.key(path + ".key", this.key);
		Checks.fraction(path + ".controlShare", this.controlShare);
		if (this.variants.isEmpty() || this.variants.size() > MOST) {
			throw Checks.invalid(path + ".variants",
					"an experiment tries out 1 to %d variants, not %d".formatted(MOST, this.variants.size()));
		}
		List<ExperimentVariant> checked = new ArrayList<>();
		for (ExperimentVariantInput variant : this.variants) {
			checked.add(variant.checked(path + ".variants[" + checked.size() + "]"));
		}
		Checks.distinct(path + ".variants", checked.stream().map(ExperimentVariant::key).toList());
		return new Experiment(this.key, this.controlShare, checked).written();
	}

}
