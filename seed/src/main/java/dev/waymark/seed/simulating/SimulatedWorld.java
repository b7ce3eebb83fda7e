package dev.waymark.seed.simulating;

import java.util.List;

import dev.waymark.placement.Experiment;
import org.jspecify.annotations.Nullable;

/**
 * What synthetic visitors walk through: its weights are the truths of a simulation.
 *
 * @param journey key of the journey
 * @param stages in the journey's order, at least one; most visitors begin at the first
 * @param personas who they are; empty where nobody is told apart
 * @param sources where they come from, at least one
 * @param slot where content is shown to them, null for nowhere in particular
 */
public record SimulatedWorld(String journey, List<Stop> stages, List<Share> personas, List<Source> sources,
		@Nullable Slot slot) {

	/** Where visitors come from unless a world says otherwise. */
	public static final List<Source> SOURCES = List.of(new Source("search-ads", 0.3, 120, 1),
			new Source("newsletter", 0.2, 25, 1.3), new Source("trade-fair", 0.1, 160, 1.6),
			new Source("partner", 0.1, 40, 1.1), new Source(null, 0.3, 0, 0.9));

	public SimulatedWorld {
		stages = List.copyOf(stages);
		personas = List.copyOf(personas);
		sources = List.copyOf(sources);
		if (stages.isEmpty() || sources.isEmpty()) {
			throw new IllegalArgumentException("a world needs a stage and a source");
		}
	}

	/**
	 * A stage.
	 *
	 * @param key of the stage
	 * @param postPurchase whether it lies after the purchase
	 * @param days how long a stay lasts, as a median
	 * @param next where visitors go from here; what is missing to 1 drops out
	 * @param triggers keys of what brings visitors here
	 * @param questions keys of what they ask here
	 * @param contents what they are shown here
	 */
	public record Stop(String key, boolean postPurchase, double days, List<Share> next, List<String> triggers,
			List<String> questions, List<Piece> contents) {

		public Stop {
			next = List.copyOf(next);
			triggers = List.copyOf(triggers);
			questions = List.copyOf(questions);
			contents = List.copyOf(contents);
		}

	}

	/**
	 * A part of a whole.
	 *
	 * @param key of what it is
	 * @param weight above 0
	 */
	public record Share(String key, double weight) {
	}

	/**
	 * A placement.
	 *
	 * @param placement its key
	 * @param experiment what is tried out there, or null
	 */
	public record Slot(String placement, @Nullable Experiment experiment) {
	}

	/**
	 * A piece of content.
	 *
	 * @param id its id
	 * @param format key of its format
	 */
	public record Piece(String id, String format) {
	}

	/**
	 * A campaign or referrer.
	 *
	 * @param name as events name it, null for visitors who come by themselves
	 * @param weight its share of the sessions
	 * @param spendPerDay what it costs a day, about
	 * @param keenness above 1 for one whose visitors move on more
	 */
	public record Source(@Nullable String name, double weight, double spendPerDay, double keenness) {
	}

}
