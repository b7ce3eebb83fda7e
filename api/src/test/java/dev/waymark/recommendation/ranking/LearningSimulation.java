package dev.waymark.recommendation.ranking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import dev.waymark.content.Device;
import dev.waymark.performance.PerformanceEpoch;
import dev.waymark.performance.PerformanceRow;

/**
 * A slot for one item at four spots (two stages, two devices) with twenty pieces of
 * content of four formats, whose taste is known: the chance of a click is 5 % times what
 * format, content and spot make of it. Five hundred decisions are a minute: so often an
 * epoch is taken. The half-life is 25,000 decisions. The graph's own score knows half of
 * the truth.
 */
final class LearningSimulation {

	static final int DECISIONS = 50_000;

	private static final int CONTENTS = 20;

	private static final int FORMATS = 4;

	private static final int SPOTS = 4;

	private static final int EPOCH = 500;

	private static final Duration DECISION = Duration.ofSeconds(1);

	private static final Duration HALF_LIFE = DECISION.multipliedBy(25_000);

	private static final double WORST_GREEDY = 0.1;

	private final SplittableRandom random;

	private double[][] truth;

	private final double[] graph = new double[CONTENTS];

	private final double[][] shown = new double[SPOTS][CONTENTS];

	private final double[][] taken = new double[SPOTS][CONTENTS];

	private final List<List<Item>> items = new ArrayList<>();

	private final RankingSettings settings;

	private final double rate;

	private final double doubt;

	LearningSimulation(long seed, RankingSettings settings, double rate, double doubt) {
		this.random = new SplittableRandom(seed);
		this.settings = settings;
		this.rate = rate;
		this.doubt = doubt;
		this.truth = taste();
		for (int content = 0; content < CONTENTS; content++) {
			int each = content;
			double known = IntStream.range(0, SPOTS)
				.mapToDouble((spot) -> Math.log(this.truth[spot][each] / 0.05))
				.sum() / SPOTS;
			this.graph[content] = 1 / (1 + Math.exp(-known - 0.5 * this.random.nextGaussian()));
		}
	}

	/** The regret of each decision. */
	double[] learning(boolean changing) {
		return run(changing, (spot) -> {
			GreedySlate slate = new GreedySlate(1, null, this.settings, Exploration.at(this.rate, this.random));
			slate.fillFrom(this.items.get(spot));
			return Integer.parseInt(slate.picks().getFirst().item().asset().id().substring(1));
		});
	}

	double[] notLearning(boolean changing) {
		return run(changing, (_) -> best(this.graph));
	}

	double[] epsilonGreedy(boolean changing) {
		double[][] means = new double[SPOTS][CONTENTS];
		return run(changing, (spot) -> {
			if (this.random.nextDouble() < WORST_GREEDY) {
				return this.random.nextInt(CONTENTS);
			}
			for (int content = 0; content < CONTENTS; content++) {
				means[spot][content] = (this.shown[spot][content] > 0)
						? this.taken[spot][content] / this.shown[spot][content] : 0;
			}
			return best(means[spot]);
		});
	}

	private double[] run(boolean changing, IntUnaryOperator choose) {
		double[] regret = new double[DECISIONS];
		for (int decision = 0; decision < DECISIONS; decision++) {
			if (changing && decision == DECISIONS / 2) {
				this.truth = taste();
			}
			if (decision % EPOCH == 0) {
				renew(Instant.EPOCH.plus(DECISION.multipliedBy(decision)));
			}
			int spot = this.random.nextInt(SPOTS);
			int chosen = choose.applyAsInt(spot);
			double[] chances = this.truth[spot];
			regret[decision] = chances[best(chances)] - chances[chosen];
			this.shown[spot][chosen]++;
			this.taken[spot][chosen] += (this.random.nextDouble() < chances[chosen]) ? 1 : 0;
		}
		return regret;
	}

	private void renew(Instant now) {
		List<PerformanceRow> rows = new ArrayList<>();
		double left = Math.pow(2, -(double) EPOCH * DECISION.toMillis() / HALF_LIFE.toMillis());
		for (int spot = 0; spot < SPOTS; spot++) {
			for (int content = 0; content < CONTENTS; content++) {
				this.shown[spot][content] *= left;
				this.taken[spot][content] *= left;
				rows.add(new PerformanceRow("c" + content, format(content), stage(spot), device(spot).name(),
						this.shown[spot][content], this.taken[spot][content], now));
			}
		}
		PerformanceEpoch epoch = PerformanceEpoch.of(rows, now, HALF_LIFE);
		this.items.clear();
		for (int spot = 0; spot < SPOTS; spot++) {
			int each = spot;
			this.items.add(IntStream.range(0, CONTENTS).mapToObj((content) -> item(content, each, epoch)).toList());
		}
	}

	private Item item(int content, int spot, PerformanceEpoch epoch) {
		Item bare = SampleItems.item("c" + content, format(content), List.of(), Map.of());
		return new Item(bare.asset(), bare.level(), List.of(),
				Map.of(Signal.STAGE, 1.0, Signal.FRESHNESS, this.graph[content], Signal.PERFORMANCE,
						epoch.signal(stage(spot), device(spot), this.doubt).applyAsDouble(bare.asset())));
	}

	private double[][] taste() {
		double[] formats = IntStream.range(0, FORMATS).mapToDouble((_) -> 0.4 * this.random.nextGaussian()).toArray();
		double[] contents = IntStream.range(0, CONTENTS).mapToDouble((_) -> 0.5 * this.random.nextGaussian()).toArray();
		double[][] taste = new double[SPOTS][CONTENTS];
		for (int spot = 0; spot < SPOTS; spot++) {
			for (int content = 0; content < CONTENTS; content++) {
				taste[spot][content] = Math.min(0.5, 0.05
						* Math.exp(formats[content % FORMATS] + contents[content] + 0.3 * this.random.nextGaussian()));
			}
		}
		return taste;
	}

	private static int best(double[] values) {
		return IntStream.range(0, values.length)
			.reduce((one, next) -> (values[next] > values[one]) ? next : one)
			.orElseThrow();
	}

	private static String format(int content) {
		return "F" + content % FORMATS;
	}

	private static String stage(int spot) {
		return (spot < 2) ? "MOT4/ZMOT" : "MOT4/FMOT";
	}

	private static Device device(int spot) {
		return (spot % 2 == 0) ? Device.MOBILE : Device.DESKTOP;
	}

}
