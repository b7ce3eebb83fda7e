package dev.waymark.recommendation;

import java.util.List;
import java.util.Locale;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.Device;
import dev.waymark.eligibility.ExclusionReason;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.eligibility.Sentiment;
import dev.waymark.question.Question;
import dev.waymark.recommendation.explanation.GraphStep;
import dev.waymark.recommendation.explanation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An answer: what to show next, and why.
 *
 * @param recommendationId signed token of the decision
 * @param items best first
 * @param context what was really used
 * @param fallbackLevel the farthest rung that any item needed
 * @param emptyReason what shut out most, where there are no items
 * @param stale whether this is the last good answer because the graph is out of reach
 * @param experiment what the visitor takes part in, if anything
 * @param openQuestions what the visitor likely still asks here, most important first
 * @param excluded near misses
 */
public record Recommendation(String recommendationId, List<RecommendedContent> items, ResolvedContext context,
		FallbackLevel fallbackLevel, @Nullable ExclusionReason emptyReason, boolean stale,
		@Nullable ExperimentAssignment experiment, List<Question> openQuestions, List<ExcludedContent> excluded) {

	public Recommendation {
		items = List.copyOf(items);
		openQuestions = List.copyOf(openQuestions);
		excluded = List.copyOf(excluded);
	}

	Recommendation asStale() {
		return new Recommendation(this.recommendationId, this.items, this.context, this.fallbackLevel, this.emptyReason,
				true, this.experiment, this.openQuestions, this.excluded);
	}

	/**
	 * One item.
	 *
	 * @param rank from 1
	 * @param score what it adds at its rank
	 * @param propensity the chance that it stands here, given those above it
	 * @param content the content
	 * @param answers the open questions that earned its place
	 * @param reasons at least one
	 * @param explanation how the score and the path came about
	 */
	public record RecommendedContent(int rank, double score, double propensity, ContentAsset content,
			List<Question> answers, List<Reason> reasons, Explanation explanation) {
	}

	/**
	 * Where a visitor belongs in an experiment.
	 *
	 * @param key of the experiment
	 * @param variant key of the variant; {@code CONTROL} for the control group
	 * @param inControlGroup whether the editorial default is shown
	 */
	public record ExperimentAssignment(String key, String variant, boolean inControlGroup) {
	}

	/**
	 * How a score and a path came about.
	 *
	 * @param contributions they add up to the score
	 * @param path through the graph, to the content
	 */
	public record Explanation(List<SignalContribution> contributions, List<GraphStep> path) {
	}

	/**
	 * What one signal added.
	 *
	 * @param signal its name
	 * @param value what was found
	 * @param weight what it counts
	 * @param contribution value times weight
	 */
	public record SignalContribution(String signal, double value, double weight, double contribution) {
	}

	/**
	 * The context as it was used.
	 *
	 * @param journey key
	 * @param stage key, where known
	 * @param stageInferred whether it was inferred
	 * @param persona key, where known
	 * @param personaInferred whether it was inferred
	 * @param trigger key
	 * @param question key
	 * @param questionMatches what the visitor's own words match
	 * @param about keys of the subjects at hand
	 * @param device what the visitor looks at
	 * @param channel key
	 * @param locale the reader's locale
	 * @param sentiment how the visitor feels
	 */
	public record ResolvedContext(String journey, @Nullable String stage, boolean stageInferred,
			@Nullable String persona, boolean personaInferred, @Nullable String trigger, @Nullable String question,
			List<MatchedQuestion> questionMatches, List<String> about, Device device, @Nullable String channel,
			Locale locale, @Nullable Sentiment sentiment) {
	}

	/**
	 * A question that the visitor's own words match.
	 *
	 * @param question the question
	 * @param confidence above 0, at most 1
	 */
	public record MatchedQuestion(Question question, double confidence) {
	}

	/**
	 * Content that was left out.
	 *
	 * @param content the content
	 * @param reason why
	 */
	public record ExcludedContent(ContentAsset content, ExclusionReason reason) {
	}
}
