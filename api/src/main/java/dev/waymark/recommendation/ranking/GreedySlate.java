package dev.waymark.recommendation.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Builds a slate by always taking the item with the largest marginal gain. For a monotone
 * submodular objective and a plain size limit the result is within 1 − 1/e of the best
 * slate (Nemhauser, Wolsey, Fisher, "An analysis of approximations for maximizing
 * submodular set functions", Mathematical Programming 14, 1978); a limit per format gives
 * that up. Ties go to the smaller id, so equal input gives an equal slate, unless
 * something is left to chance.
 */
public final class GreedySlate {

	private final int size;

	private final @Nullable Integer maxPerFormat;

	private final SlateObjective objective;

	private final Exploration exploration;

	private final List<Pick> picks = new ArrayList<>();

	private final Set<String> works = new HashSet<>();

	private final Map<String, Integer> formats = new HashMap<>();

	/**
	 * Begins with an empty slate.
	 * @param size how many items it takes
	 * @param maxPerFormat how many of one format, or null for any number
	 * @param settings how signals are weighed
	 * @param exploration how much is left to chance
	 */
	public GreedySlate(int size, @Nullable Integer maxPerFormat, RankingSettings settings, Exploration exploration) {
		this.size = size;
		this.maxPerFormat = maxPerFormat;
		this.objective = new SlateObjective(settings);
		this.exploration = exploration;
	}

	/**
	 * Takes an item in whatever it gains, where there is room for it.
	 * @param item the item
	 */
	public void pin(Item item) {
		if (!full() && fits(item)) {
			take(Draw.placed(item), true);
		}
	}

	/**
	 * Fills up from a group of items, the largest marginal gain first or as chance has
	 * it, until the slate is full or the group is used up.
	 * @param group items that compete with each other
	 */
	public void fillFrom(Collection<Item> group) {
		List<Item> left = new ArrayList<>(group);
		while (!full()) {
			left.removeIf(Predicate.not(this::fits));
			if (left.isEmpty()) {
				return;
			}
			take(draw(left), false);
		}
	}

	/**
	 * Whether the slate takes no more.
	 * @return true at its size
	 */
	public boolean full() {
		return this.picks.size() >= this.size;
	}

	/**
	 * The slate.
	 * @return its picks, best first
	 */
	public List<Pick> picks() {
		return List.copyOf(this.picks);
	}

	private Draw draw(List<Item> items) {
		double[] gains = items.stream().mapToDouble(this.objective::gain).toArray();
		int best = 0;
		for (int n = 1; n < gains.length; n++) {
			if (gains[n] > gains[best] || (gains[n] == gains[best]
					&& items.get(n).asset().id().compareTo(items.get(best).asset().id()) < 0)) {
				best = n;
			}
		}
		return this.exploration.draw(items, gains, best);
	}

	/**
	 * Whether the limit per format leaves room.
	 * @param item the item
	 * @return true if so, however full the slate is
	 */
	boolean hasRoomForFormat(Item item) {
		return this.maxPerFormat == null || this.formats.getOrDefault(item.asset().format(), 0) < this.maxPerFormat;
	}

	private boolean fits(Item item) {
		return !this.works.contains(item.asset().workId()) && hasRoomForFormat(item);
	}

	private void take(Draw draw, boolean pinned) {
		Item item = draw.item();
		Map<String, Double> answered = new LinkedHashMap<>(this.objective.coverageGains(item));
		answered.values().removeIf((gain) -> gain <= 0);
		List<Contribution> contributions = List.copyOf(this.objective.contributions(item));
		double score = contributions.stream().mapToDouble(Contribution::contribution).sum();
		this.picks.add(
				new Pick(item, pinned, score, contributions, answered, draw.propensity(), draw.choices(), draw.best()));
		this.objective.add(item);
		this.works.add(item.asset().workId());
		this.formats.merge(item.asset().format(), 1, Integer::sum);
	}

}
