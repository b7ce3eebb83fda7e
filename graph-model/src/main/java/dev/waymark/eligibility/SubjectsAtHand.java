package dev.waymark.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import dev.waymark.subject.Subject;
import dev.waymark.subject.SubjectKind;

/**
 * What the visitor is looking at: this product, this industry. Content fits if it is
 * about nothing in particular, or about one of these or their parents and of no other
 * subject of a kind that is at hand: a manual of another product never fits.
 *
 * @param kinds the kinds of the subjects at hand
 * @param keys their keys and those of all their parents
 */
public record SubjectsAtHand(Set<SubjectKind> kinds, Set<String> keys) {

	/** Nothing at hand: content about anything fits. */
	public static final SubjectsAtHand ANY = new SubjectsAtHand(Set.of(), Set.of());

	public SubjectsAtHand {
		kinds = Set.copyOf(kinds);
		keys = Set.copyOf(keys);
	}

	/**
	 * Whether content fits the subjects at hand.
	 * @param about what the content is about
	 * @return true if it may be shown
	 */
	public boolean admit(Collection<Subject> about) {
		if (this.keys.isEmpty() || about.isEmpty()) {
			return true;
		}
		return about.stream().anyMatch(this::has) && this.kinds.stream().allMatch((kind) -> admitOfKind(about, kind));
	}

	/**
	 * Whether a subject is at hand, or a parent of one.
	 * @param subject any subject
	 * @return true if so
	 */
	public boolean has(Subject subject) {
		return this.keys.contains(subject.key());
	}

	private boolean admitOfKind(Collection<Subject> about, SubjectKind kind) {
		List<Subject> ofKind = about.stream().filter((subject) -> subject.kind() == kind).toList();
		return ofKind.isEmpty() || ofKind.stream().anyMatch(this::has);
	}

}
