package dev.waymark.seed.simulating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.seed.simulating.SimulatedWorld.Piece;

/**
 * Content that is shown at once, drawn blindly: at each rank everything left has the same
 * chance.
 *
 * @param pieces best first
 * @param choices how many were in the draw, by rank
 * @param best whether the draw took the first of those left in the world's order, by rank
 */
record Slate(List<Piece> pieces, List<Integer> choices, List<Boolean> best) {

	/**
	 * Draws.
	 * @param contents what there is
	 * @param most how many at most
	 * @param chance draws
	 */
	static Slate draw(List<Piece> contents, int most, Chance chance) {
		List<Piece> left = new ArrayList<>(contents);
		List<Piece> pieces = new ArrayList<>();
		List<Integer> choices = new ArrayList<>();
		List<Boolean> best = new ArrayList<>();
		while (!left.isEmpty() && pieces.size() < most) {
			int drawn = chance.below(left.size());
			choices.add(left.size());
			best.add(drawn == 0);
			pieces.add(left.remove(drawn));
		}
		return new Slate(pieces, choices, best);
	}

	/** What a decision's node says of a slate. */
	Map<String, Object> row() {
		Map<String, Object> row = new HashMap<>();
		row.put("policy", "simulated");
		row.put("explorationRate", 1.0);
		row.put("items", this.pieces.stream().map(Piece::id).toList());
		row.put("choices", this.choices);
		row.put("propensities", this.choices.stream().map((choices) -> 1.0 / choices).toList());
		row.put("best", this.best);
		return row;
	}

}
