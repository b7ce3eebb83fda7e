package dev.waymark.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Weighs a log with marginal propensities for a policy. What could be shown at a position
 * are the items that the log shows anywhere. The reward model is the mean reward of the
 * item, drawn towards the mean of all, fitted on the other half of the log (every other
 * row), so that no row is judged by a model that has seen it;
 * {@link PolicyKind#BEST_FIRST} shows the item that the model of the other half thinks
 * best.
 */
public final class MarginalLog {

	private static final int FOLDS = 2;

	private final List<LoggedChoice> rows;

	private final SortedSet<String> items = new TreeSet<>();

	private final PolicyKind policy;

	private MarginalLog(List<LoggedChoice> rows, PolicyKind policy) {
		this.rows = rows;
		this.policy = policy;
		rows.forEach((row) -> this.items.add(row.item()));
	}

	/**
	 * Weighs a log.
	 * @param rows the log, in its order
	 * @param policy the policy in question
	 * @return one weighted reward a row, in that order
	 */
	public static List<WeightedReward> weigh(List<LoggedChoice> rows, PolicyKind policy) {
		return new MarginalLog(rows, policy).weighed();
	}

	private List<WeightedReward> weighed() {
		List<Fold> folds = IntStream.range(0, FOLDS).mapToObj(this::fold).toList();
		List<WeightedReward> weighed = new ArrayList<>();
		for (int row = 0; row < this.rows.size(); row++) {
			weighed.add(weigh(this.rows.get(row), folds.get(row % FOLDS)));
		}
		return weighed;
	}

	private Fold fold(int fold) {
		List<LoggedChoice> others = IntStream.range(0, this.rows.size())
			.filter((row) -> row % FOLDS != fold)
			.mapToObj(this.rows::get)
			.toList();
		RewardModel model = RewardModel.fitted(others, LoggedChoice::item, LoggedChoice::reward);
		String best = this.items.stream().max(Comparator.comparingDouble(model::expect)).orElse("");
		double average = this.items.stream().mapToDouble(model::expect).average().orElse(0);
		return new Fold(model, best, average);
	}

	private WeightedReward weigh(LoggedChoice row, Fold fold) {
		double modelled = fold.model().expect(row.item());
		return switch (this.policy) {
			case UNIFORM ->
				new WeightedReward(row.reward(), 1.0 / this.items.size() / row.propensity(), modelled, fold.average());
			case CURRENT -> new WeightedReward(row.reward(), 1, modelled, modelled);
			case BEST_FIRST ->
				new WeightedReward(row.reward(), row.item().equals(fold.best()) ? 1 / row.propensity() : 0, modelled,
						fold.model().expect(fold.best()));
		};
	}

	/**
	 * What the other half of the log tells.
	 *
	 * @param model of the rewards
	 * @param best the item that earns most
	 * @param average what the items earn, each counted once
	 */
	private record Fold(RewardModel model, String best, double average) {
	}

}
