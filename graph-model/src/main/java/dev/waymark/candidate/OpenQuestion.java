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
 * @param windows the days, counted from the visitor's entry into the stage, at which it
 * arises; empty for all
 */
public record OpenQuestion(Question question, double weight, boolean asked, boolean raised, boolean leading,
		boolean questionBound, @Nullable StageReach reach, List<String> stages, List<Window> windows) {

	public OpenQuestion {
		stages = List.copyOf(stages);
		windows = List.copyOf(windows);
	}

	/**
	 * A question that arises on all days.
	 * @param question the question
	 * @param weight what it matters to the persona, 0 to 1
	 * @param asked whether the context's persona asks it
	 * @param raised whether the context's trigger raises it
	 * @param leading whether it is the question just asked
	 * @param questionBound whether the context has a question just asked
	 * @param reach the stage it was reached by, or null
	 * @param stages ids from the reached stage down to the one it arises at
	 */
	public OpenQuestion(Question question, double weight, boolean asked, boolean raised, boolean leading,
			boolean questionBound, @Nullable StageReach reach, List<String> stages) {
		this(question, weight, asked, raised, leading, questionBound, reach, stages, List.of());
	}

	/**
	 * Whether it arises so long after the entry into the stage.
	 * @param day full days since then, from 0
	 * @return true within one of its windows, or where it has none
	 */
	public boolean arisesOn(long day) {
		return this.windows.isEmpty() || this.windows.stream().anyMatch((window) -> window.holds(day));
	}

	/**
	 * The same question where it does not arise at the stages in reach.
	 * @return a question of another stage
	 */
	public OpenQuestion elsewhere() {
		return new OpenQuestion(this.question, this.weight, this.asked, this.raised, this.leading, this.questionBound,
				null, List.of(), List.of());
	}

	/**
	 * The same question of another weight.
	 * @param changed the weight, 0 to 1
	 * @return a question that differs in nothing else
	 */
	public OpenQuestion weighing(double changed) {
		return new OpenQuestion(this.question, changed, this.asked, this.raised, this.leading, this.questionBound,
				this.reach, this.stages, this.windows);
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

	/**
	 * Days on which a question arises.
	 *
	 * @param fromDay the first, from 0
	 * @param untilDay the last
	 */
	public record Window(int fromDay, int untilDay) {

		boolean holds(long day) {
			return day >= this.fromDay && day <= this.untilDay;
		}

	}

}
