package dev.waymark.recommendation.ranking;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a slate is worth: the weighted chance that each open question gets answered by at
 * least one of its items, plus what else speaks for each item. The first part is weighted
 * probabilistic coverage (Agrawal, Gollapudi, Halverson, Ieong, "Diversifying search
 * results", WSDM 2009), the second is a plain sum, so the whole is monotone, submodular
 * and not negative.
 */
public final class SlateObjective {

	private final RankingSettings settings;

	/** Chance that a question is still open after the items so far; 1 where absent. */
	private final Map<String, Double> stillOpen = new HashMap<>();

	/**
	 * Begins with an empty slate.
	 * @param settings how signals are weighed
	 */
	public SlateObjective(RankingSettings settings) {
		this.settings = settings;
	}

	/**
	 * The worth of a whole slate.
	 * @param slate its items, in any order
	 * @param settings how signals are weighed
	 * @return 0 or more
	 */
	public static double value(Collection<Item> slate, RankingSettings settings) {
		SlateObjective objective = new SlateObjective(settings);
		double value = 0;
		for (Item item : slate) {
			value += objective.gain(item);
			objective.add(item);
		}
		return value;
	}

	/**
	 * What an item would add to the slate so far.
	 * @param item the item
	 * @return its marginal gain, 0 or more
	 */
	public double gain(Item item) {
		double gain = 0;
		for (Contribution contribution : contributions(item)) {
			gain += contribution.contribution();
		}
		return gain;
	}

	/**
	 * What an item would add, by signal. The contributions add up to {@link #gain}.
	 * @param item the item
	 * @return one entry a signal, in the order of {@link Signal}; none for the
	 * performance where nothing was seen yet
	 */
	public Collection<Contribution> contributions(Item item) {
		Map<Signal, Contribution> contributions = new EnumMap<>(Signal.class);
		for (Signal signal : Signal.values()) {
			if (signal == Signal.PERFORMANCE && !item.fits().containsKey(signal)) {
				continue;
			}
			double value = (signal == Signal.QUESTION) ? coverageGain(item) : item.fits().getOrDefault(signal, 0.0);
			double weight = this.settings.weight(signal);
			contributions.put(signal, new Contribution(signal, value, weight, value * weight));
		}
		return contributions.values();
	}

	/**
	 * What an item would add to each question that it answers.
	 * @param item the item
	 * @return gain by question key, unweighted by {@link Signal#QUESTION}'s weight
	 */
	public Map<String, Double> coverageGains(Item item) {
		Map<String, Double> gains = new LinkedHashMap<>();
		for (Item.Answer answer : item.answers()) {
			gains.put(answer.key(), answer.question().weight() * open(answer) * chance(answer));
		}
		return gains;
	}

	/**
	 * Takes an item into the slate.
	 * @param item the item
	 */
	public void add(Item item) {
		for (Item.Answer answer : item.answers()) {
			this.stillOpen.put(answer.key(), open(answer) * (1 - chance(answer)));
		}
	}

	private double coverageGain(Item item) {
		double gain = 0;
		for (Item.Answer answer : item.answers()) {
			gain += answer.question().weight() * open(answer) * chance(answer);
		}
		return gain;
	}

	private double open(Item.Answer answer) {
		return this.stillOpen.getOrDefault(answer.key(), 1.0);
	}

	private double chance(Item.Answer answer) {
		return this.settings.answerProbability() * answer.quality();
	}

}
