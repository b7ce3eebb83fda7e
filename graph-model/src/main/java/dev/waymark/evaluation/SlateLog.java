package dev.waymark.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weighs our own decisions for a policy. At rank 1 the weight is the ratio of the chances
 * there; for whole slates it is the product of the ratios of the conditional chances, and
 * the reward is 1 where any item earned something. The reward model is the mean reward of
 * the context, drawn towards the mean of all and fitted on the other half: as it does not
 * look at the item, it expects the same of every policy, which makes the doubly robust
 * estimate the weighted one with less noise.
 */
public final class SlateLog {

	private static final int FOLDS = 2;

	private SlateLog() {
	}

	/**
	 * Weighs displays. Those that left nothing to chance tell nothing of another policy
	 * than the current one and are left out for it.
	 * @param slates the displays, in any fixed order
	 * @param policy the policy in question
	 * @param ranks how much of a slate is judged
	 * @return one weighted reward for each display that tells something
	 */
	public static List<WeightedReward> weigh(List<LoggedSlate> slates, PolicyKind policy, JudgedRanks ranks) {
		List<LoggedSlate> telling = slates.stream().filter((slate) -> tells(slate, policy, ranks)).toList();
		List<RewardModel> models = IntStream.range(0, FOLDS).mapToObj((fold) -> {
			List<LoggedSlate> others = IntStream.range(0, telling.size())
				.filter((row) -> row % FOLDS != fold)
				.mapToObj(telling::get)
				.toList();
			return RewardModel.fitted(others, LoggedSlate::context, (slate) -> reward(slate, ranks));
		}).toList();
		List<WeightedReward> weighed = new ArrayList<>();
		for (LoggedSlate slate : telling) {
			double expected = models.get(weighed.size() % FOLDS).expect(slate.context());
			weighed.add(new WeightedReward(reward(slate, ranks), weight(slate, policy, ranks), expected, expected));
		}
		return weighed;
	}

	/**
	 * How many displays tell nothing of a policy because nothing was left to chance.
	 * @param slates the displays
	 * @param policy the policy in question
	 * @param ranks how much of a slate is judged
	 * @return the number
	 */
	public static int silent(List<LoggedSlate> slates, PolicyKind policy, JudgedRanks ranks) {
		return (int) slates.stream().filter((slate) -> !tells(slate, policy, ranks)).count();
	}

	private static boolean tells(LoggedSlate slate, PolicyKind policy, JudgedRanks ranks) {
		return policy != PolicyKind.UNIFORM || judged(slate, ranks).stream().allMatch(LoggedSlate.Draw::leftToChance);
	}

	private static double weight(LoggedSlate slate, PolicyKind policy, JudgedRanks ranks) {
		return judged(slate, ranks).stream().mapToDouble((draw) -> draw.weight(policy)).reduce(1, (a, b) -> a * b);
	}

	private static double reward(LoggedSlate slate, JudgedRanks ranks) {
		return judged(slate, ranks).stream().mapToDouble(LoggedSlate.Draw::reward).max().orElse(0);
	}

	private static List<LoggedSlate.Draw> judged(LoggedSlate slate, JudgedRanks ranks) {
		return (ranks == JudgedRanks.FIRST) ? slate.draws().subList(0, 1) : slate.draws();
	}

}
