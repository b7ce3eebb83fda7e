package dev.waymark.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import dev.waymark.input.InputException;
import dev.waymark.recommendation.NextBestContent.Page;
import org.jspecify.annotations.Nullable;

/**
 * The way in: answers for one slot or for a whole page. With the graph out of reach the
 * last good answer is given and marked stale.
 */
public final class Recommendations {

	private final NextBestContent nextBestContent;

	private final LastGoodAnswers<Asked, List<SlotAnswer>> lastGood = new LastGoodAnswers<>();

	Recommendations(NextBestContent nextBestContent) {
		this.nextBestContent = nextBestContent;
	}

	/**
	 * Answers for one slot.
	 * @param request what the caller asks for
	 * @param placement key of the slot, or null for the built-in one
	 * @param size how many items are wanted, from 1
	 * @return the answer
	 * @throws InputException if a key names nothing
	 * @throws dev.waymark.graph.GraphUnavailableException if the graph is out of reach
	 * and this was never answered before
	 */
	public Recommendation recommend(RecommendationRequest request, @Nullable String placement, int size) {
		List<Slot> slots = (placement != null) ? List.of(new Slot(placement, size)) : List.of();
		return freshOrLast(request, slots, size, () -> {
			Recommendation answer = this.nextBestContent.open(request).recommend(placement, size);
			return List.of(new SlotAnswer("", answer, null));
		}).getFirst().required();
	}

	/**
	 * Answers for all slots of a page; no item stands in two of them, and the order of
	 * the slots decides who gets a shared one.
	 * @param request what the caller asks for
	 * @param slots the slots, at least one
	 * @return one answer a slot, in their order; a slot that the graph does not hold has
	 * an error and costs the others nothing
	 */
	public List<SlotAnswer> recommendPage(RecommendationRequest request, List<Slot> slots) {
		return freshOrLast(request, List.copyOf(slots), 0, () -> {
			Page page = this.nextBestContent.open(request);
			List<SlotAnswer> answers = new ArrayList<>();
			for (Slot slot : slots) {
				answers.add(answer(page, slot));
			}
			return List.copyOf(answers);
		});
	}

	/** No visitor's answer is kept: it would outlive the visitor. */
	private List<SlotAnswer> freshOrLast(RecommendationRequest request, List<Slot> slots, int size,
			Supplier<List<SlotAnswer>> fresh) {
		Asked asked = new Asked(request.ofNobody(), slots, size);
		return (request.visitor() != null) ? this.lastGood.freshOrLastShared(asked, fresh, SlotAnswer::asStale)
				: this.lastGood.freshOrLast(asked, fresh, SlotAnswer::asStale);
	}

	private static SlotAnswer answer(Page page, Slot slot) {
		try {
			return new SlotAnswer(slot.placement(), page.recommend(slot.placement(), slot.size()), null);
		}
		catch (InputException ex) {
			return new SlotAnswer(slot.placement(), null, ex.getMessage());
		}
	}

	private record Asked(RecommendationRequest request, List<Slot> slots, int size) {
	}

	/**
	 * A slot and how many items it takes.
	 *
	 * @param placement key of the slot
	 * @param size how many items are wanted, from 1
	 */
	public record Slot(String placement, int size) {
	}

	/**
	 * The answer for a slot.
	 *
	 * @param placement key of the slot
	 * @param recommendation the answer, null beside an error
	 * @param error what is wrong with the slot, null beside an answer
	 */
	public record SlotAnswer(String placement, @Nullable Recommendation recommendation, @Nullable String error) {

		static List<SlotAnswer> asStale(List<SlotAnswer> answers) {
			return answers.stream()
				.map((answer) -> (answer.recommendation() != null)
						? new SlotAnswer(answer.placement(), answer.recommendation().asStale(), null) : answer)
				.toList();
		}

		Recommendation required() {
			return Objects.requireNonNull(this.recommendation);
		}

	}

}
