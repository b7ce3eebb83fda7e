package dev.waymark.recommendation.ranking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.waymark.candidate.Candidate;
import dev.waymark.candidate.OpenQuestion;
import dev.waymark.content.ContentAsset;
import dev.waymark.eligibility.Eligibility;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.subject.Subject;

/**
 * Makes items of candidates: finds the rung each needs and the values of its signals.
 */
final class Items {

	private final Map<String, OpenQuestion> questions;

	private final RankingContext context;

	private final RankingPolicy policy;

	Items(List<OpenQuestion> questions, RankingContext context, RankingPolicy policy) {
		this.questions = questions.stream()
			.collect(Collectors.toMap((open) -> open.question().key(), Function.identity(), (one, other) -> one));
		this.context = context;
		this.policy = policy;
	}

	/**
	 * The item for content that may be shown.
	 * @return the item at the nearest rung that reaches it;
	 * {@link FallbackLevel#EDITORIAL} where no question does
	 */
	Item of(Candidate candidate) {
		List<Item.Answer> reached = new ArrayList<>();
		candidate.answers().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach((answer) -> {
			OpenQuestion question = this.questions.get(answer.getKey());
			if (question != null && answer.getValue() > 0) {
				reached.add(new Item.Answer(question, answer.getValue()));
			}
		});
		FallbackLevel level = reached.stream()
			.map((answer) -> answer.question().level())
			.min(Comparator.naturalOrder())
			.map((nearest) -> nearest.or(Eligibility.level(candidate.asset(), this.context.conditions())))
			.orElse(FallbackLevel.EDITORIAL);
		List<Item.Answer> taken = new ArrayList<>(reached);
		taken.removeIf((answer) -> !answer.question().leading() && answer.question().level().compareTo(level) > 0);
		return new Item(candidate.asset(), level, taken, fits(candidate.asset(), taken));
	}

	private Map<Signal, Double> fits(ContentAsset asset, List<Item.Answer> answers) {
		Map<Signal, Double> fits = new EnumMap<>(Signal.class);
		fits.put(Signal.STAGE, this.context.stageKnown()
				? answers.stream().mapToDouble((answer) -> answer.question().stageFit()).max().orElse(0) : 0);
		fits.put(Signal.PERSONA,
				flag(this.context.personaBound() && answers.stream().anyMatch((answer) -> answer.question().asked())));
		fits.put(Signal.TRIGGER,
				flag(this.context.triggerBound() && answers.stream().anyMatch((answer) -> answer.question().raised())));
		fits.put(Signal.SUBJECT, subjectFit(asset));
		fits.put(Signal.DEVICE, asset.devices().isEmpty() ? 0 : 1.0 / asset.devices().size());
		fits.put(Signal.FRESHNESS, freshness(asset));
		double performance = this.policy.performance().applyAsDouble(asset);
		if (performance > 0) {
			fits.put(Signal.PERFORMANCE, performance);
		}
		fits.put(Signal.BOOST, this.context.placement().boost(asset, this.context.conditions().at()) - 1);
		return fits;
	}

	private double subjectFit(ContentAsset asset) {
		if (asset.about().stream().map(Subject::key).anyMatch(this.context.subjectsAtHand()::contains)) {
			return 1;
		}
		return asset.about().stream().anyMatch(this.context.conditions().about()::has) ? 0.5 : 0;
	}

	private double freshness(ContentAsset asset) {
		Instant published = asset.publishedAt();
		if (published == null) {
			return 0;
		}
		long age = ChronoUnit.DAYS.between(published.atOffset(ZoneOffset.UTC).toLocalDate(),
				this.context.conditions().at().atOffset(ZoneOffset.UTC).toLocalDate());
		return Math.pow(2, -Math.max(0, age) / this.policy.settings().freshnessHalfLifeDays());
	}

	private static double flag(boolean value) {
		return value ? 1 : 0;
	}

}
