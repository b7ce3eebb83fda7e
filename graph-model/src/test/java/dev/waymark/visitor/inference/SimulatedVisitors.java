package dev.waymark.visitor.inference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import dev.waymark.event.Event;
import dev.waymark.event.EventType;

/**
 * Walks visitors through the sample journey and remembers where they truly were. Sites
 * name the stage now and then, and err; visitors read and ask mostly, not always, what
 * belongs to their stage.
 */
final class SimulatedVisitors {

	private final Random random;

	private final double[][] moves;

	private final double movesWithinMinutes;

	private final double movesWithinDays;

	/**
	 * A simulator.
	 * @param random chance
	 * @param moves weights of stages by the stage before, in the order of
	 * {@link SampleJourney#STAGES}
	 * @param movesWithinMinutes chance to move between two events of one session
	 * @param movesWithinDays chance to move between two sessions
	 */
	SimulatedVisitors(Random random, double[][] moves, double movesWithinMinutes, double movesWithinDays) {
		this.random = random;
		this.moves = moves;
		this.movesWithinMinutes = movesWithinMinutes;
		this.movesWithinDays = movesWithinDays;
	}

	Walk walk(int length) {
		List<Event> events = new ArrayList<>();
		List<String> truth = new ArrayList<>();
		int stage = chance(0.6) ? 0 : this.random.nextInt(SampleJourney.STAGES.size());
		Instant at = SampleJourney.START;
		for (int i = 0; i < length; i++) {
			boolean moved = false;
			if (i > 0) {
				boolean session = chance(0.7);
				at = at.plus(session ? Duration.ofMinutes(1 + this.random.nextInt(20))
						: Duration.ofHours(12 + this.random.nextInt(24 * 20)));
				int before = stage;
				if (chance(session ? this.movesWithinMinutes : this.movesWithinDays)) {
					stage = drawn(this.moves[stage]);
				}
				moved = stage != before;
			}
			events.add(event("e%05d".formatted(i), at, stage, moved));
			truth.add(SampleJourney.STAGES.get(stage));
		}
		return new Walk(events, truth);
	}

	private Event event(String id, Instant at, int stage, boolean moved) {
		if (chance(moved ? 0.3 : 0.02)) {
			return SampleJourney.entered(id, at, around(stage, 0.93));
		}
		double type = this.random.nextDouble();
		if (type < 0.1) {
			return SampleJourney.asked(id, at, "Q_" + around(stage, 0.75) + this.random.nextInt(3));
		}
		if (type < 0.14) {
			return SampleJourney.triggered(id, at, "T_" + around(stage, 0.8));
		}
		String content = "c_" + around(stage, 0.6) + this.random.nextInt(6);
		if (type < 0.24) {
			return SampleJourney.shown(id, at, content, "HERO");
		}
		EventType looked = (type < 0.4) ? EventType.CLICK : (type < 0.85) ? EventType.VIEW : EventType.COMPLETION;
		String named = chance(0.08) ? around(stage, 0.75) : null;
		return SampleJourney.event(id, looked, at, content, named, null, null);
	}

	private String around(int stage, double right) {
		return SampleJourney.STAGES.get(chance(right) ? stage : this.random.nextInt(SampleJourney.STAGES.size()));
	}

	private int drawn(double[] weights) {
		double left = this.random.nextDouble() * Arrays.stream(weights).sum();
		for (int i = 0; i < weights.length; i++) {
			left -= weights[i];
			if (left < 0) {
				return i;
			}
		}
		return weights.length - 1;
	}

	private boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

	/**
	 * One visitor.
	 *
	 * @param events what happened
	 * @param truth the stage at each event
	 */
	record Walk(List<Event> events, List<String> truth) {
	}

}
