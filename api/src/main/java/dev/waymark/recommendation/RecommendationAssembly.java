package dev.waymark.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.candidate.CandidatePool;
import dev.waymark.candidate.ContextFacts;
import dev.waymark.candidate.ContextFacts.ContextStage;
import dev.waymark.candidate.OpenQuestion;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.eligibility.Sentiment;
import dev.waymark.placement.Placement;
import dev.waymark.question.Question;
import dev.waymark.recommendation.Recommendation.ExcludedContent;
import dev.waymark.recommendation.Recommendation.Explanation;
import dev.waymark.recommendation.Recommendation.MatchedQuestion;
import dev.waymark.recommendation.Recommendation.RecommendedContent;
import dev.waymark.recommendation.Recommendation.ResolvedContext;
import dev.waymark.recommendation.Recommendation.SignalContribution;
import dev.waymark.recommendation.explanation.GraphPath;
import dev.waymark.recommendation.explanation.GraphStep;
import dev.waymark.recommendation.explanation.PathContext;
import dev.waymark.recommendation.explanation.Reason;
import dev.waymark.recommendation.explanation.Reasons;
import dev.waymark.recommendation.ranking.Contribution;
import dev.waymark.recommendation.ranking.Pick;
import dev.waymark.recommendation.ranking.Signal;
import dev.waymark.recommendation.ranking.Slate;
import org.jspecify.annotations.Nullable;

/**
 * Puts a slate into words: reasons, path, open questions, what was left out, and the
 * signed token of the decision.
 */
final class RecommendationAssembly {

	/** As many as a caller may ask for. */
	static final int MOST_LISTED = 50;

	private static final String UNTOLD = "visitor";

	private final DecisionTokens tokens;

	RecommendationAssembly(DecisionTokens tokens) {
		this.tokens = tokens;
	}

	/**
	 * Puts a slate into words.
	 * @param request what was really used
	 * @param visitor what of it was inferred from a history
	 * @param facts what the graph says of its keys
	 * @param slot the slot
	 * @param pool what was ranked
	 * @param policy how it was ranked
	 * @param slate the slate
	 * @return the answer; nothing in it names what must not be told of the visitor
	 */
	Recommendation assemble(RecommendationRequest request, KnownVisitor visitor, ContextFacts facts, Placement slot,
			CandidatePool pool, SlotPolicy policy, Slate slate) {
		Map<String, Question> questions = pool.questions()
			.stream()
			.map(OpenQuestion::question)
			.collect(Collectors.toMap(Question::key, Function.identity(), (one, other) -> one));
		PathContext path = new PathContext(visitor.hidesPersona() ? null : request.keys().persona(),
				request.keys().trigger(), visitor.hidesStage() ? null : stageId(facts), facts.ties(), slot.key());
		boolean recovery = facts.stage() != null && facts.stage().postPurchase() && !visitor.hidesStage()
				&& request.sentiment() == Sentiment.DETRACTOR && !visitor.hidesSentiment();
		List<RecommendedContent> items = new ArrayList<>();
		for (Pick pick : slate.picks()) {
			Explanation explanation = new Explanation(contributions(pick, visitor.hiddenSignals()),
					told(GraphPath.to(pick, path), visitor));
			List<Reason> reasons = Reasons.of(pick, recovery, visitor.hiddenSignals());
			items.add(new RecommendedContent(items.size() + 1, pick.score(), pick.propensity(), pick.item().asset(),
					answers(pick, questions), reasons, explanation));
		}
		ResolvedContext context = context(request, visitor, facts, pool);
		boolean live = !request.preview() && request.at() == null;
		String token = this.tokens.sign(context, slot, facts.revision(), policy, slate.picks(), live);
		return new Recommendation(token, items, context, slate.level(), slate.emptyReason(), false, policy.assignment(),
				openQuestions(pool, visitor),
				slate.leftOut()
					.stream()
					.limit(MOST_LISTED)
					.map((left) -> new ExcludedContent(left.asset(), left.reason()))
					.toList());
	}

	private static List<Question> answers(Pick pick, Map<String, Question> questions) {
		return pick.answered()
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.flatMap((answer) -> Stream.ofNullable(questions.get(answer.getKey())))
			.toList();
	}

	/** What must not be told one by one stands together, so that all still add up. */
	private static List<SignalContribution> contributions(Pick pick, Set<Signal> hidden) {
		List<SignalContribution> told = new ArrayList<>();
		double untold = 0;
		for (Contribution each : pick.contributions()) {
			if (hidden.contains(each.signal())) {
				untold += each.contribution();
			}
			else {
				told.add(new SignalContribution(each.signal().key(), each.value(), each.weight(), each.contribution()));
			}
		}
		if (!hidden.isEmpty()) {
			told.add(new SignalContribution(UNTOLD, untold, 1, untold));
		}
		return told;
	}

	/** Without the stages that a path begins with, where the stage must not be told. */
	private static List<GraphStep> told(List<GraphStep> path, KnownVisitor visitor) {
		return visitor.hidesStage() ? path.stream().dropWhile((step) -> step.label().equals("Stage")).toList() : path;
	}

	/**
	 * What the persona asks at the stage or one that is near: as far as it was found, and
	 * is not answered. Where stage or persona must not be told, neither is this.
	 */
	private static List<Question> openQuestions(CandidatePool pool, KnownVisitor visitor) {
		boolean hidden = visitor.hidesStage() || visitor.hidesPersona();
		return pool.questions()
			.stream()
			.filter((open) -> open.leading()
					|| !hidden && open.asked() && open.reach() != null && !visitor.answered(open.question().key()))
			.sorted(Comparator.comparing(OpenQuestion::leading)
				.reversed()
				.thenComparing((open) -> open.level().compareTo(FallbackLevel.ALIGNED_STAGE) >= 0)
				.thenComparing(OpenQuestion::weight, Comparator.reverseOrder())
				.thenComparing((open) -> open.question().key()))
			.map(OpenQuestion::question)
			.limit(MOST_LISTED)
			.toList();
	}

	private static ResolvedContext context(RecommendationRequest request, KnownVisitor visitor, ContextFacts facts,
			CandidatePool pool) {
		ContextStage stage = visitor.hidesStage() ? null : facts.stage();
		boolean stageInferred = facts.stageInferred() || visitor.stage() != null;
		return new ResolvedContext(request.keys().journey(), (stage != null) ? stage.key() : null,
				stage != null && stageInferred, visitor.hidesPersona() ? null : request.keys().persona(),
				visitor.persona() != null && !visitor.hidesPersona(), request.keys().trigger(), facts.question(),
				matches(facts, pool), request.keys().about(), request.device(), request.keys().channel(),
				request.locale(), visitor.hidesSentiment() ? null : request.sentiment());
	}

	private static List<MatchedQuestion> matches(ContextFacts facts, CandidatePool pool) {
		return facts.questionMatches()
			.stream()
			.flatMap((match) -> pool.matched()
				.stream()
				.filter((question) -> question.key().equals(match.questionKey()))
				.map((question) -> new MatchedQuestion(question, match.confidence())))
			.toList();
	}

	private static @Nullable String stageId(ContextFacts facts) {
		return (facts.stage() != null) ? facts.stage().id() : null;
	}

}
