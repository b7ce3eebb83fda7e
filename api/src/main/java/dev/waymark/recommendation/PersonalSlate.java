package dev.waymark.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.candidate.Candidate;
import dev.waymark.candidate.OpenQuestion;
import dev.waymark.eligibility.ExclusionReason;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.recommendation.ranking.LeftOut;
import dev.waymark.recommendation.ranking.Slate;
import org.jspecify.annotations.Nullable;

/**
 * Says of a slate what was left out on account of the visitor: seen, shown often enough,
 * or of use for answered questions alone.
 */
final class PersonalSlate {

	private final PersonalPool personal;

	private final KnownVisitor visitor;

	private final Map<String, OpenQuestion> questions;

	private final Map<String, Candidate> candidates = new HashMap<>();

	private PersonalSlate(PersonalPool personal, KnownVisitor visitor) {
		this.personal = personal;
		this.visitor = visitor;
		this.questions = personal.pool()
			.questions()
			.stream()
			.collect(Collectors.toMap((open) -> open.question().key(), Function.identity(), (one, other) -> one));
		Stream
			.of(personal.pool().candidates(), personal.pool().named(), personal.pool().nearMisses(),
					personal.withheld().values().stream().map(PersonalPool.Withheld::candidate).toList())
			.flatMap(List::stream)
			.forEach((candidate) -> this.candidates.put(candidate.asset().id(), candidate));
	}

	/**
	 * Completes a slate.
	 * @param slate as it was ranked
	 * @param personal what it was ranked from
	 * @param visitor the visitor
	 * @param shownWorks ids of works that the page shows, here or in other slots
	 * @param strict whether only the first rung counts
	 * @return the slate with all that was left out; the same for nobody in particular
	 */
	static Slate complete(Slate slate, PersonalPool personal, KnownVisitor visitor, Set<String> shownWorks,
			boolean strict) {
		return (visitor.state() == null) ? slate
				: new PersonalSlate(personal, visitor).completed(slate, shownWorks, strict);
	}

	private Slate completed(Slate slate, Set<String> shownWorks, boolean strict) {
		List<LeftOut> leftOut = new ArrayList<>();
		slate.leftOut().forEach((left) -> leftOut.add(new LeftOut(left.asset(), reason(left), left.missed())));
		this.personal.withheld()
			.values()
			.stream()
			.filter((each) -> !shownWorks.contains(each.candidate().asset().workId()))
			.forEach((each) -> leftOut
				.add(new LeftOut(each.candidate().asset(), each.reason(), missed(each.candidate()))));
		leftOut.sort(Comparator.comparingDouble(LeftOut::missed).reversed().thenComparing((left) -> left.asset().id()));
		return new Slate(slate.picks(), slate.level(), slate.picks().isEmpty() ? shutOutMost(leftOut, strict) : null,
				leftOut);
	}

	private ExclusionReason reason(LeftOut left) {
		List<OpenQuestion> reached = reached(left);
		boolean answered = !reached.isEmpty()
				&& reached.stream().allMatch((open) -> !open.leading() && this.visitor.answered(open.question().key()));
		return (left.reason() == ExclusionReason.LOWER_SCORE && answered) ? ExclusionReason.ANSWERED : left.reason();
	}

	/** Where only the first rung counts, so does only what answers a question on it. */
	private ExclusionReason shutOutMost(List<LeftOut> leftOut, boolean strict) {
		return ExclusionReason.mostFrequent(leftOut.stream()
			.filter((left) -> !strict || reached(left).stream().anyMatch((open) -> open.level() == FallbackLevel.NONE))
			.map(LeftOut::reason));
	}

	private double missed(Candidate candidate) {
		return candidate.answers()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.mapToDouble((answer) -> weight(this.questions.get(answer.getKey())) * answer.getValue())
			.sum();
	}

	private List<OpenQuestion> reached(LeftOut left) {
		Candidate candidate = this.candidates.get(left.asset().id());
		return (candidate == null) ? List.of()
				: candidate.answers()
					.entrySet()
					.stream()
					.filter((answer) -> answer.getValue() > 0)
					.flatMap((answer) -> Stream.ofNullable(this.questions.get(answer.getKey())))
					.toList();
	}

	private static double weight(@Nullable OpenQuestion question) {
		return (question != null) ? question.weight() : 0;
	}

}
