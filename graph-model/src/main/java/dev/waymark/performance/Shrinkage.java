package dev.waymark.performance;

import java.util.ArrayList;
import java.util.List;

/**
 * How many tries the mean of a group is worth to its members: empirical Bayes for a
 * beta-binomial. The overdispersion is estimated by the method of moments (Kleinman,
 * "Proportions with extraneous variance", JASA 68, 1973) from Pearson's chi-square of all
 * members against the means of their groups (Williams, "Extra-binomial variation in
 * logistic linear models", Applied Statistics 31, 1982): {@code X² ≈ m + ρ Σ(n − 1)}, and
 * a prior is worth {@code 1/ρ − 1} tries.
 */
final class Shrinkage {

	/** Holds where too few members tell how far they differ. */
	static final double USUAL = 50;

	private static final int FEW = 5;

	private static final double LEAST = 10;

	private static final double MOST = 2_000;

	private final List<double[]> members = new ArrayList<>();

	/** Takes a member in, with the mean of its group. */
	void add(Tried tried, double mean) {
		if (tried.shown() >= 1 && mean > 0 && mean < 1) {
			this.members.add(new double[] { tried.shown(), tried.taken(), mean });
		}
	}

	double tries() {
		double square = 0;
		double tries = 0;
		for (double[] member : this.members) {
			double off = member[1] - member[0] * member[2];
			square += off * off / (member[0] * member[2] * (1 - member[2]));
			tries += member[0] - 1;
		}
		if (this.members.size() < FEW || tries <= 0) {
			return USUAL;
		}
		double overdispersion = (square - this.members.size()) / tries;
		return (overdispersion > 0) ? Math.clamp(1 / overdispersion - 1, LEAST, MOST) : MOST;
	}

}
