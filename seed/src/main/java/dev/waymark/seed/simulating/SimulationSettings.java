package dev.waymark.seed.simulating;

import java.time.Duration;
import java.time.Instant;

/**
 * How much to simulate. Equal settings give equal visitors, events and ids; a later end
 * moves all of it in time and changes nothing else.
 *
 * @param visitors how many visitors, from 1
 * @param days over how many days they arrive and act, from 1
 * @param seed the seed of chance
 * @param until the moment at which everything breaks off
 */
public record SimulationSettings(int visitors, int days, long seed, Instant until) {

	/**
	 * The moment before which nothing happens.
	 * @return so many days before the end
	 */
	public Instant from() {
		return this.until.minus(Duration.ofDays(this.days));
	}

	/** What all ids begin with. */
	String prefix() {
		return "sim-" + this.seed + "-" + this.days + "d";
	}

}
