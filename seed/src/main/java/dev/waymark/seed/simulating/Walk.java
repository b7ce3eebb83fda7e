package dev.waymark.seed.simulating;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.waymark.seed.simulating.SimulatedVisitor.TrueStay;
import dev.waymark.seed.simulating.SimulatedWorld.Share;
import dev.waymark.seed.simulating.SimulatedWorld.Source;
import dev.waymark.seed.simulating.SimulatedWorld.Stop;
import org.jspecify.annotations.Nullable;

/**
 * One visitor's way through the world: stay after stay, until dropping out or the end.
 */
final class Walk {

	private static final double STARTS_AT_FIRST = 0.85;

	private static final double ANONYMOUS = 0.05;

	private static final double SPREAD = 0.8;

	private static final long DAY = Duration.ofDays(1).toMillis();

	private final SimulatedWorld world;

	private final SimulationSettings settings;

	private final Taste taste;

	Walk(SimulatedWorld world, SimulationSettings settings, Taste taste) {
		this.world = world;
		this.settings = settings;
		this.taste = taste;
	}

	SimulatedVisitor of(int number) {
		Chance chance = new Chance(this.settings.seed(), number);
		String id = "%s-%06d".formatted(this.settings.prefix(), number);
		String persona = this.world.personas().isEmpty() ? null
				: chance.any(this.world.personas(), Share::weight).key();
		Telling telling = new Telling(id, chance.happens(ANONYMOUS), this.world.journey(), this.world.slot());
		Acts acts = new Acts(this.world, this.taste, chance, telling, persona);
		List<TrueStay> path = new ArrayList<>();
		Instant now = this.settings.from().plusMillis((long) chance.between(0, (double) this.settings.days() * DAY));
		Stop stop = chance.happens(STARTS_AT_FIRST) ? this.world.stages().getFirst() : chance.any(this.world.stages());
		while (stop != null && now.isBefore(this.settings.until())) {
			Instant leaves = now.plusMillis(1 + (long) chance.logNormal(stop.days() * DAY, SPREAD));
			Source source = chance.any(this.world.sources(), Source::weight);
			double pull = acts.stay(stop, source, now, leaves);
			Stop next = next(stop, source.keenness() * Math.exp(pull), chance);
			if (next != null && next.postPurchase() && !stop.postPurchase()) {
				acts.buy(leaves.minusMillis(1), stop);
			}
			path.add(new TrueStay(stop.key(), now, earlier(leaves, this.settings.until())));
			stop = next;
			now = leaves;
		}
		return new SimulatedVisitor(id, persona, path,
				telling.events()
					.stream()
					.filter((event) -> event.occurredAt().isBefore(this.settings.until()))
					.toList(),
				telling.decisions());
	}

	/**
	 * Where a visitor goes from a stage, null for nowhere; keenness raises the ways on.
	 */
	private @Nullable Stop next(Stop from, double keenness, Chance chance) {
		int here = this.world.stages().indexOf(from);
		List<Way> ways = new ArrayList<>();
		double weights = 0;
		for (Share share : from.next()) {
			Stop to = this.world.stages()
				.stream()
				.filter((stop) -> stop.key().equals(share.key()))
				.findFirst()
				.orElse(null);
			if (to != null) {
				boolean on = this.world.stages().indexOf(to) > here;
				ways.add(new Way(to, share.weight() * (on ? keenness : 1)));
				weights += share.weight();
			}
		}
		ways.add(new Way(null, Math.max(0, 1 - weights)));
		return chance.any(ways, Way::weight).to();
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	private record Way(@Nullable Stop to, double weight) {
	}

}
