package dev.waymark.visitor.inference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stay at a stage as it was inferred.
 *
 * @param stage key of the stage
 * @param enteredAt the first event at which the visitor is held to be there
 * @param leftAt the first event at which they are held to be elsewhere, or null for the
 * last stay
 * @param probability chance that they are there at the last event of the stay, given all
 * events up to it
 */
public record StageStay(String stage, Instant enteredAt, @Nullable Instant leftAt, double probability) {

	/**
	 * The path that beliefs make.
	 * @param beliefs in their order
	 * @return the stays, one after the other
	 */
	public static List<StageStay> path(List<StageBelief> beliefs) {
		List<StageStay> path = new ArrayList<>();
		for (StageBelief belief : beliefs) {
			String stage = belief.stage();
			StageStay last = path.isEmpty() ? null : path.getLast();
			Instant enteredAt = belief.at();
			if (last != null && last.stage().equals(stage)) {
				enteredAt = last.enteredAt();
				path.removeLast();
			}
			else if (last != null) {
				path.set(path.size() - 1,
						new StageStay(last.stage(), last.enteredAt(), belief.at(), last.probability()));
			}
			path.add(new StageStay(stage, enteredAt, null, belief.probability(stage)));
		}
		return List.copyOf(path);
	}

}
