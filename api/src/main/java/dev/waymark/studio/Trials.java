package dev.waymark.studio;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.waymark.experiment.ExperimentReports;
import dev.waymark.experiment.ExperimentResults;
import dev.waymark.experiment.ExperimentRun;
import dev.waymark.experiment.ExperimentRuns;
import dev.waymark.experiment.VariantResult;
import dev.waymark.metrics.measure.Period;
import dev.waymark.placement.Experiment;
import dev.waymark.placement.ExperimentVariant;
import dev.waymark.studio.Trial.Way;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lays out experiments and what came of them.
 */
@Component
@Lazy
final class Trials {

	private final ExperimentRuns runs;

	private final ExperimentReports reports;

	Trials(ExperimentRuns runs, ExperimentReports reports) {
		this.runs = runs;
		this.reports = reports;
	}

	/**
	 * Experiments that run, then those that ran.
	 * @param slots names of slots by key; others are left out
	 * @param period what counts, null for all of each experiment's own time
	 * @param now the moment
	 */
	List<Trial> of(Map<String, String> slots, @Nullable Period period, Instant now) {
		return this.runs.list()
			.stream()
			.filter((run) -> slots.containsKey(run.placement()))
			.map((run) -> trial(run, slots.getOrDefault(run.placement(), ""),
					this.reports.results(run.placement(), run.experiment(),
							(period != null) ? period : run.period(now))))
			.toList();
	}

	private static Trial trial(ExperimentRun run, String slot, ExperimentResults results) {
		List<Whisker> whiskers = new ArrayList<>();
		for (VariantResult result : results.variants()) {
			if (result.lift() != null && result.lower() != null && result.upper() != null) {
				whiskers.add(Whisker.of(result.variant(), result.lower(), result.lift(), result.upper(), true));
			}
		}
		return new Trial(slot, run.placement(), run.experiment().key(), run.until() == null, time(run),
				results.decided() && results.warnings().isEmpty(), verdict(results),
				nobodyIn(results) ? List.of() : results.warnings(), ways(run.experiment(), results),
				Whisker.json(whiskers));
	}

	private static String time(ExperimentRun run) {
		String since = (run.since() != null) ? "Since " + Figures.date(run.since()) : "Begun at a time not recorded";
		return (run.until() != null) ? since + ", ended on " + Figures.date(run.until()) : since;
	}

	private static String verdict(ExperimentResults results) {
		if (nobodyIn(results)) {
			return "Nobody was shown it so far.";
		}
		String baseline = results.variants().getFirst().variant();
		String differing = results.variants()
			.stream()
			.filter((result) -> Sureness.of(result).isSure())
			.map((result) -> "Of a hundred visitors %s makes %s convert than %s (%s)".formatted(result.variant(),
					more(result), baseline, interval(result)))
			.collect(Collectors.joining("; "));
		return differing.isEmpty()
				? "Nothing differs from %s for sure yet; look again whenever you like.".formatted(baseline)
				: differing + ".";
	}

	private static boolean nobodyIn(ExperimentResults results) {
		return results.variants().stream().allMatch((result) -> result.visitors() == 0);
	}

	/** How many more or fewer of a hundred, without a sign. */
	private static String more(VariantResult result) {
		return Figures.points(result.lift()).substring(1)
				+ ((Sureness.of(result) == Sureness.BETTER) ? " more" : " fewer");
	}

	private static List<Way> ways(Experiment experiment, ExperimentResults results) {
		Map<String, ExperimentVariant> variants = new HashMap<>();
		experiment.variants().forEach((variant) -> variants.put(variant.key(), variant));
		double shares = experiment.variants().stream().mapToDouble(ExperimentVariant::share).sum();
		int all = results.variants().stream().mapToInt(VariantResult::visitors).sum();
		List<Way> ways = new ArrayList<>();
		for (VariantResult result : results.variants()) {
			ExperimentVariant variant = variants.get(result.variant());
			double share = (variant != null) ? (1 - experiment.controlShare()) * variant.share() / shares
					: experiment.controlShare();
			ways.add(new Way(result.variant(), setup(variant), Figures.percent(share), Figures.count(result.visitors()),
					(all > 0) ? Figures.percent((double) result.visitors() / all) : Figures.UNKNOWN,
					Figures.count(result.conversions()),
					(result.visitors() > 0) ? Figures.tenths(result.rate()) : Figures.UNKNOWN,
					Figures.points(result.lift()), interval(result),
					ways.isEmpty() ? "compared with" : Sureness.of(result).words()));
		}
		return ways;
	}

	private static String setup(@Nullable ExperimentVariant variant) {
		if (variant == null) {
			return "the editorial default, for the control group";
		}
		List<String> parts = new ArrayList<>();
		new TreeMap<>(variant.weights()).forEach((signal, weight) -> parts.add(signal + " counts " + number(weight)));
		if (variant.explorationRate() != null) {
			parts.add("exploration " + number(variant.explorationRate()));
		}
		return parts.isEmpty() ? "as the slot is" : String.join(", ", parts);
	}

	private static String number(double value) {
		return String.format(Locale.ENGLISH, "%.3f", value).replaceAll("\\.?0+$", "");
	}

	private static String interval(VariantResult result) {
		return (result.lift() != null) ? Figures.points(result.lower()) + " to " + Figures.points(result.upper())
				: Figures.UNKNOWN;
	}

}
