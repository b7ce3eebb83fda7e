package dev.waymark.performance;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The members of a level of the hierarchy, each drawn to what is believed of its group.
 *
 * @param <K> names a member
 * @param members what is believed of each
 * @param tries how many tries the mean of a group is worth to a member
 */
record Level<K>(Map<K, Posterior> members, double tries) {

	static <K> Level<K> of(Map<K, Tried> tried, Function<K, Posterior> group) {
		Shrinkage shrinkage = new Shrinkage();
		tried.forEach((member, own) -> shrinkage.add(own, group.apply(member).mean()));
		double tries = shrinkage.tries();
		Map<K, Posterior> members = new HashMap<>();
		tried.forEach((member, own) -> members.put(member, own.drawnTo(group.apply(member).mean(), tries)));
		return new Level<>(members, tries);
	}

	/** What is believed of a member; of one that was never seen, what its group tells. */
	Posterior of(K member, Posterior group) {
		Posterior own = this.members.get(member);
		return (own != null) ? own : new Posterior(group.mean(), this.tries);
	}

}
