package dev.waymark.seed.simulating;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import dev.waymark.seed.simulating.SimulatedWorld.Piece;
import dev.waymark.seed.simulating.SimulatedWorld.Share;
import dev.waymark.seed.simulating.SimulatedWorld.Stop;

/**
 * A world that needs no graph: the four moments of truth, with loops, skips and
 * drop-outs.
 */
public final class FourMoments {

	private static final List<String> FORMATS = List.of("ARTICLE", "VIDEO", "CASE_STUDY", "FAQ");

	private FourMoments() {
	}

	/**
	 * The world.
	 * @return four stages with eight contents each, and three personas
	 */
	public static SimulatedWorld world() {
		return new SimulatedWorld("MOT4",
				List.of(stop("ZMOT", false, 4, share("FMOT", 0.5), share("ZMOT", 0.2), share("SMOT", 0.05)),
						stop("FMOT", false, 2, share("SMOT", 0.45), share("ZMOT", 0.25), share("FMOT", 0.1)),
						stop("SMOT", true, 10, share("TMOT", 0.5), share("SMOT", 0.2), share("ZMOT", 0.1)),
						stop("TMOT", true, 6, share("ZMOT", 0.3), share("SMOT", 0.2), share("TMOT", 0.1))),
				List.of(share("OWNER", 0.5), share("ENGINEER", 0.3), share("BUYER", 0.2)), SimulatedWorld.SOURCES,
				null);
	}

	private static Share share(String key, double weight) {
		return new Share(key, weight);
	}

	private static Stop stop(String key, boolean postPurchase, double days, Share... next) {
		List<Piece> contents = IntStream.range(0, 2 * FORMATS.size())
			.mapToObj((number) -> new Piece(key.toLowerCase(Locale.ROOT) + "-" + number,
					FORMATS.get(number % FORMATS.size())))
			.toList();
		return new Stop(key, postPurchase, days, List.of(next), List.of(key + "_TRIGGER"), List.of(key + "_QUESTION"),
				contents);
	}

}
