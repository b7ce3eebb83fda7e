package dev.waymark.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Expects of a group what it earned on average, drawn towards the average of all: a group
 * counts as if it had {@value #PSEUDO_DECISIONS} more decisions that earned the average.
 *
 * @param average of all
 * @param byGroup what each group is expected to earn
 */
record RewardModel(double average, Map<String, Double> byGroup) {

	static final int PSEUDO_DECISIONS = 20;

	RewardModel {
		byGroup = Map.copyOf(byGroup);
	}

	static <T> RewardModel fitted(List<T> rows, Function<T, String> group, ToDoubleFunction<T> reward) {
		double average = rows.stream().mapToDouble(reward).average().orElse(0);
		Map<String, double[]> sums = new HashMap<>();
		for (T row : rows) {
			double[] sum = sums.computeIfAbsent(group.apply(row), (_) -> new double[2]);
			sum[0] += reward.applyAsDouble(row);
			sum[1]++;
		}
		Map<String, Double> expected = new HashMap<>();
		sums.forEach(
				(key, sum) -> expected.put(key, (sum[0] + PSEUDO_DECISIONS * average) / (sum[1] + PSEUDO_DECISIONS)));
		return new RewardModel(average, expected);
	}

	double expect(String group) {
		return this.byGroup.getOrDefault(group, this.average);
	}

}
