package dev.waymark.recommendation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import dev.waymark.candidate.Candidate;
import dev.waymark.candidate.CandidatePool;
import dev.waymark.candidate.OpenQuestion;
import dev.waymark.eligibility.ExclusionReason;
import dev.waymark.placement.Placement;
import dev.waymark.visitor.inference.VisitorState;
import org.jspecify.annotations.Nullable;

/**
 * What the graph holds for a context, as far as it is for one visitor: without what they
 * have seen, without what the slot showed them often enough, answered questions
 * discounted, and questions whose days are over or yet to come taken for those of other
 * stages.
 *
 * @param pool what may be ranked
 * @param withheld what was taken out, by id of the content
 * @param shifted whether questions were taken for those of other stages
 */
record PersonalPool(CandidatePool pool, Map<String, Withheld> withheld, boolean shifted) {

	PersonalPool {
		withheld = Map.copyOf(withheld);
	}

	/**
	 * Fits a pool to a visitor.
	 * @param shared what the graph holds for anybody in the context
	 * @param visitor the visitor
	 * @param slot the slot
	 * @param stage key of the context's stage, or null
	 * @param at the moment
	 */
	static PersonalPool of(CandidatePool shared, KnownVisitor visitor, Placement slot, @Nullable String stage,
			Instant at) {
		VisitorState state = visitor.state();
		if (state == null) {
			return new PersonalPool(shared, Map.of(), false);
		}
		Long day = (stage != null)
				? state.enteredAt(stage).map((entered) -> Duration.between(entered, at).toDays()).orElse(null) : null;
		Predicate<OpenQuestion> elsewhere = (question) -> day != null && !question.arisesOn(Math.max(0, day));
		List<OpenQuestion> questions = shared.questions()
			.stream()
			.map((question) -> elsewhere.test(question) ? question.elsewhere() : question)
			.map((question) -> question.leading() ? question
					: question.weighing(question.weight() * (1 - visitor.settled(question.question().key()))))
			.toList();
		Map<String, Withheld> withheld = new TreeMap<>();
		CandidatePool pool = new CandidatePool(questions, kept(shared.candidates(), visitor, slot, withheld),
				kept(shared.named(), visitor, slot, withheld), shared.nearMisses(), shared.matched());
		return new PersonalPool(pool, withheld, shared.questions().stream().anyMatch(elsewhere));
	}

	/**
	 * How many works were taken out.
	 * @return the number
	 */
	int withheldWorks() {
		return (int) this.withheld.values()
			.stream()
			.map((each) -> each.candidate().asset().workId())
			.distinct()
			.count();
	}

	private static List<Candidate> kept(List<Candidate> all, KnownVisitor visitor, Placement slot,
			Map<String, Withheld> withheld) {
		return all.stream().filter((candidate) -> {
			ExclusionReason reason = reason(candidate.asset().workId(), visitor, slot);
			if (reason != null) {
				withheld.put(candidate.asset().id(), new Withheld(candidate, reason));
			}
			return reason == null;
		}).toList();
	}

	private static @Nullable ExclusionReason reason(String work, KnownVisitor visitor, Placement slot) {
		if (visitor.seenWorks().contains(work)) {
			return ExclusionReason.SEEN;
		}
		boolean often = slot.frequencyCap() != null && visitor.timesShown(slot.key(), work) >= slot.frequencyCap();
		return often ? ExclusionReason.FREQUENCY_CAP : null;
	}

	/**
	 * Content that is not for this visitor.
	 *
	 * @param candidate the content
	 * @param reason why
	 */
	record Withheld(Candidate candidate, ExclusionReason reason) {
	}

}
