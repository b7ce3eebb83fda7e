package dev.waymark.candidate;

import java.util.List;

import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question that content may be found by, and how it is tied to the context.
 *
 * @param question the question
 * @param weight what it matters to the persona: the persona's own importance, else the
 * question's, 0 to 1
 * @param asked whether the context's persona asks it; true where no persona is bound
 * @param raised whether the context's trigger raises it; true where none is bound
 * @param leading whether it is the question just asked
 * @param questionBound whether the context has a question just asked
 * @param reach the stage it was reached by, null where it arises at no stage in reach
 * @param stages ids from the reached stage down to the sub-stage it arises at; empty
 * without reach
 */
public record OpenQuestion(Question question, double weight, boolean asked, boolean raised, boolean leading,
		boolean questionBound, @Nullable StageReach reach, List<String> stages) {

	public OpenQuestion {
		stages = List.copyOf(stages);
	}

	/**
	 * How far the question lies from the context.
	 * @return the rung it needs
	 */
	public FallbackLevel level() {
		FallbackLevel level = (this.raised && (this.leading || !this.questionBound)) ? FallbackLevel.NONE
				: FallbackLevel.CONTEXT;
		if (!this.asked) {
			level = level.or(FallbackLevel.ANY_PERSONA);
		}
		if (this.reach == null) {
			return level.or(FallbackLevel.ANY_STAGE);
		}
		return this.reach.sameStage() ? level : level.or(FallbackLevel.ALIGNED_STAGE);
	}

	/**
	 * How well the stage fits.
	 * @return 1 for the context's own stage, less for aligned ones, 0 for any other
	 */
	public double stageFit() {
		return (this.reach != null) ? this.reach.strength() : 0;
	}

}
