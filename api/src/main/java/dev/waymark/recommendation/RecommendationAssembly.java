package dev.waymark.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import dev.waymark.recommendation.explanation.PathContext;
import dev.waymark.recommendation.explanation.Reasons;
import dev.waymark.recommendation.ranking.Pick;
import dev.waymark.recommendation.ranking.Slate;
import org.jspecify.annotations.Nullable;

/**
 * Puts a slate into words: reasons, path, open questions, what was left out, and the
 * signed token of the decision.
 */
final class RecommendationAssembly {

	/** As many as a caller may ask for. */
	static final int MOST_LISTED = 50;

	private final DecisionTokens tokens;

	RecommendationAssembly(DecisionTokens tokens) {
		this.tokens = tokens;
	}

	Recommendation assemble(RecommendationRequest request, ContextFacts facts, Placement slot, CandidatePool pool,
			SlotPolicy policy, Slate slate) {
		Map<String, Question> questions = pool.questions()
			.stream()
			.map(OpenQuestion::question)
			.collect(Collectors.toMap(Question::key, Function.identity(), (one, other) -> one));
		PathContext path = new PathContext(request.keys().persona(), request.keys().trigger(), stageId(facts),
				facts.ties(), slot.key());
		boolean recovery = facts.stage() != null && facts.stage().postPurchase()
				&& request.sentiment() == Sentiment.DETRACTOR;
		List<RecommendedContent> items = new ArrayList<>();
		for (Pick pick : slate.picks()) {
			items.add(item(items.size() + 1, pick, path, recovery, questions));
		}
		ResolvedContext context = context(request, facts, pool);
		String token = this.tokens.sign(context, slot, facts.revision(), policy, slate.picks(), !request.preview());
		return new Recommendation(token, items, context, slate.level(), slate.emptyReason(), false, policy.assignment(),
				openQuestions(pool),
				slate.leftOut()
					.stream()
					.limit(MOST_LISTED)
					.map((left) -> new ExcludedContent(left.asset(), left.reason()))
					.toList());
	}

	private static RecommendedContent item(int rank, Pick pick, PathContext path, boolean recovery,
			Map<String, Question> questions) {
		List<Question> answers = pick.answered()
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.flatMap((answer) -> Stream.ofNullable(questions.get(answer.getKey())))
			.toList();
		List<SignalContribution> contributions = pick.contributions()
			.stream()
			.map((each) -> new SignalContribution(each.signal().key(), each.value(), each.weight(),
					each.contribution()))
			.toList();
		return new RecommendedContent(rank, pick.score(), pick.propensity(), pick.item().asset(), answers,
				Reasons.of(pick, recovery), new Explanation(contributions, GraphPath.to(pick, path)));
	}

	/** What the persona asks at the stage or one that is near: as far as it was found. */
	private static List<Question> openQuestions(CandidatePool pool) {
		return pool.questions()
			.stream()
			.filter((open) -> open.leading() || open.asked() && open.reach() != null)
			.sorted(Comparator.comparing(OpenQuestion::leading)
				.reversed()
				.thenComparing((open) -> open.level().compareTo(FallbackLevel.ALIGNED_STAGE) >= 0)
				.thenComparing(OpenQuestion::weight, Comparator.reverseOrder())
				.thenComparing((open) -> open.question().key()))
			.map(OpenQuestion::question)
			.limit(MOST_LISTED)
			.toList();
	}

	private static ResolvedContext context(RecommendationRequest request, ContextFacts facts, CandidatePool pool) {
		ContextStage stage = facts.stage();
		return new ResolvedContext(request.keys().journey(), (stage != null) ? stage.key() : null,
				facts.stageInferred(), request.keys().persona(), false, request.keys().trigger(), facts.question(),
				matches(facts, pool), request.keys().about(), request.device(), request.keys().channel(),
				request.locale(), request.sentiment());
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
