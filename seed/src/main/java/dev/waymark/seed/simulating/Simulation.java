package dev.waymark.seed.simulating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.waymark.metrics.spend.Spend;
import dev.waymark.seed.simulating.SimulatedWorld.Source;
import org.jspecify.annotations.Nullable;

/**
 * Synthetic visitors in a world. Made one by one, so that memory does not grow with their
 * number.
 */
public final class Simulation {

	private static final long SPEND = -1;

	private final SimulatedWorld world;

	private final SimulationSettings settings;

	private final Walk walk;

	/**
	 * A simulation.
	 * @param world its truths
	 * @param settings how much of it
	 */
	public Simulation(SimulatedWorld world, SimulationSettings settings) {
		this.world = world;
		this.settings = settings;
		this.walk = new Walk(world, settings, taste());
	}

	/**
	 * What visitors truly like.
	 * @return the truth behind clicks and advances
	 */
	public Taste taste() {
		return new Taste(this.settings.seed());
	}

	/**
	 * One visitor.
	 * @param number from 0
	 * @return the visitor, whatever others were made before
	 */
	public SimulatedVisitor visitor(int number) {
		return this.walk.of(number);
	}

	/**
	 * All visitors, by number.
	 * @return a stream that makes each when it is asked for
	 */
	public Stream<SimulatedVisitor> visitors() {
		return IntStream.range(0, this.settings.visitors()).mapToObj(this::visitor);
	}

	/**
	 * What was spent on the sources.
	 * @return an amount for each day and source that costs anything, by day in UTC; fairs
	 * are spent on the second stage
	 */
	public List<Spend> spend() {
		Chance chance = new Chance(this.settings.seed(), SPEND);
		LocalDate first = LocalDate.ofInstant(this.settings.from(), ZoneOffset.UTC);
		List<Spend> spend = new ArrayList<>();
		for (int day = 0; day < this.settings.days(); day++) {
			for (Source source : this.world.sources()) {
				if (source.name() != null && source.spendPerDay() > 0) {
					spend.add(new Spend(first.plusDays(day), source.name(), this.world.journey(), stage(source),
							BigDecimal.valueOf(source.spendPerDay() * chance.between(0.6, 1.4))
								.setScale(2, RoundingMode.HALF_UP)));
				}
			}
		}
		return spend;
	}

	private @Nullable String stage(Source source) {
		boolean fair = String.valueOf(source.name()).contains("fair");
		return (fair && this.world.stages().size() > 1) ? this.world.stages().get(1).key() : null;
	}

}
