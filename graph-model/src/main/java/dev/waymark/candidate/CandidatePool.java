package dev.waymark.candidate;

import java.util.List;

import dev.waymark.question.Question;

/**
 * What the graph holds for a context.
 *
 * @param questions those in reach, the most important first
 * @param candidates content that answers them and may be shown
 * @param named content that the placement names and its translations, whether they may be
 * shown or not
 * @param nearMisses content that answers the nearest questions but may not be shown;
 * filled where asked for, or where there are no candidates
 * @param matched the questions that the visitor's own words match, in no order
 */
public record CandidatePool(List<OpenQuestion> questions, List<Candidate> candidates, List<Candidate> named,
		List<Candidate> nearMisses, List<Question> matched) {

	public CandidatePool {
		questions = List.copyOf(questions);
		candidates = List.copyOf(candidates);
		named = List.copyOf(named);
		nearMisses = List.copyOf(nearMisses);
		matched = List.copyOf(matched);
	}
}
