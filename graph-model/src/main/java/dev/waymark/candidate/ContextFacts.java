package dev.waymark.candidate;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.eligibility.SubjectsAtHand;
import dev.waymark.placement.Placement;
import dev.waymark.question.matching.QuestionMatch;
import org.jspecify.annotations.Nullable;

/**
 * What the graph says about the keys of a context.
 *
 * @param revision counts the changes of content
 * @param stage the stage that is used, or null where none is known
 * @param stageInferred whether the stage was taken from the trigger
 * @param reach the stages that count, the context's own first
 * @param subjects the subjects at hand
 * @param placements by key
 * @param ties relationships between persona, trigger and stage that exist
 * @param question key of the question just asked, or the best match of the visitor's own
 * words
 * @param questionMatches what the visitor's own words match, best first
 * @param excludedWorks ids of the works that must not be shown in any edition
 */
public record ContextFacts(long revision, @Nullable ContextStage stage, boolean stageInferred, List<StageReach> reach,
		SubjectsAtHand subjects, Map<String, Placement> placements, Set<Tie> ties, @Nullable String question,
		List<QuestionMatch> questionMatches, Set<String> excludedWorks) {

	public ContextFacts {
		reach = List.copyOf(reach);
		placements = Map.copyOf(placements);
		ties = Set.copyOf(ties);
		questionMatches = List.copyOf(questionMatches);
		excludedWorks = Set.copyOf(excludedWorks);
	}

	/**
	 * The stage that is used.
	 *
	 * @param id unique in the graph
	 * @param key unique in its journey
	 * @param postPurchase whether it lies after the purchase
	 */
	public record ContextStage(String id, String key, boolean postPurchase) {
	}

	/**
	 * Relationships that may stand between persona, trigger and stage.
	 */
	public enum Tie {

		/** The persona's own path holds the stage. */
		PERSONA_PASSES_STAGE,
		/** The persona responds to the trigger. */
		PERSONA_RESPONDS_TO_TRIGGER,
		/** The trigger leads to the stage. */
		TRIGGER_LEADS_TO_STAGE

	}
}
