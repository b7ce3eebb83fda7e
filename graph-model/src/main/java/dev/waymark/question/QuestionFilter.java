package dev.waymark.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which questions to list; what is null or empty narrows nothing.
 *
 * @param journey key of a journey at which they arise
 * @param stage id of a stage at which, or within which, they arise
 * @param persona key of a persona that asks them
 * @param kinds the kinds
 * @param unanswered true: nothing that the public can see now answers them; false:
 * something does
 * @param captured true: they were heard from customers; false: never
 * @param review how far their review has come
 * @param words all of them stand in the key, or in the texts and phrasings of any
 * language; in lower case
 */
public record QuestionFilter(@Nullable String journey, @Nullable String stage, @Nullable String persona,
		List<QuestionKind> kinds, @Nullable Boolean unanswered, @Nullable Boolean captured, List<QuestionReview> review,
		List<String> words) {

	/** Lets every question through. */
	public static final QuestionFilter NONE = new QuestionFilter(null, null, null, List.of(), null, null, List.of(),
			List.of());

	public QuestionFilter {
		kinds = List.copyOf(kinds);
		review = List.copyOf(review);
		words = List.copyOf(words);
	}

}
