package dev.waymark.editing.graphql;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.editing.ExperimentRules;
import dev.waymark.placement.Experiment;
import dev.waymark.placement.ExperimentVariant;

record ExperimentInput(String key, double controlShare, List<ExperimentVariantInput> variants) {

	/** The form that the graph keeps. */
	String written(String path) {
		List<ExperimentVariant> checked = new ArrayList<>();
		for (ExperimentVariantInput variant : this.variants) {
			checked.add(variant.checked(path + ".variants[" + checked.size() + "]"));
		}
		return ExperimentRules.written(path, new Experiment(this.key, this.controlShare, checked));
	}

}
