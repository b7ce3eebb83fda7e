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
import dev.waymark.recommendation.explanation.GraphStep;
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
		boolean recovery = facts.stage() != null && facts.stage().postPurchase()
				&& request.sentiment() == Sentiment.DETRACTOR;
		List<RecommendedContent> items = new ArrayList<>();
		for (Pick pick : slate.picks()) {
			items.add(item(items.size() + 1, pick, told(GraphPath.to(pick, path), visitor), recovery, questions));
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

	private static RecommendedContent item(int rank, Pick pick, List<GraphStep> path, boolean recovery,
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
				Reasons.of(pick, recovery), new Explanation(contributions, path));
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
