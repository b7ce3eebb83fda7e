package dev.waymark.candidate;

import java.util.List;

/**
 * What the graph holds for a context.
 *
 * @param questions those in reach, the most important first
 * @param candidates content that answers them and may be shown
 * @param named content that the placement names, whether it may be shown or not
 * @param nearMisses content that answers the nearest questions but may not be shown;
 * filled where asked for, or where there are no candidates
 */
public record CandidatePool(List<OpenQuestion> questions, List<Candidate> candidates, List<Candidate> named,
		List<Candidate> nearMisses) {

	public CandidatePool {
		questions = List.copyOf(questions);
		candidates = List.copyOf(candidates);
		named = List.copyOf(named);
		nearMisses = List.copyOf(nearMisses);
	}
}
