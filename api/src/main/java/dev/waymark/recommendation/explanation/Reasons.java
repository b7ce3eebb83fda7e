package dev.waymark.recommendation.explanation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.waymark.content.ContentPurpose;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.recommendation.ranking.Contribution;
import dev.waymark.recommendation.ranking.Pick;
import dev.waymark.recommendation.ranking.Signal;

/**
 * Names the reasons for an item, from what contributed to its score.
 */
public final class Reasons {

	/** Content made for at most three kinds of device was made with this one in mind. */
	private static final double MADE_FOR_DEVICE = 1.0 / 3;

	/** Content is fresh within its first half-life. */
	private static final double FRESH = 0.5;

	/** Taken a quarter more often than the average. */
	private static final double PERFORMS_WELL = 0.555;

	private Reasons() {
	}

	/**
	 * The reasons for an item.
	 * @param pick the item at its rank
	 * @param needsRecovery whether something has to be put right first
	 * @param hidden signals that must not be told of
	 * @return at least one
	 */
	public static List<Reason> of(Pick pick, boolean needsRecovery, Set<Signal> hidden) {
		Set<Reason> reasons = EnumSet.noneOf(Reason.class);
		for (Contribution contribution : pick.contributions()) {
			if (contribution.contribution() > 0 && speaks(contribution) && !hidden.contains(contribution.signal())) {
				reasons.add(reason(contribution.signal()));
			}
		}
		if (pick.pinned()) {
			reasons.add(Reason.PROMOTED);
		}
		if (needsRecovery && pick.item().asset().purpose() == ContentPurpose.SERVICE_RECOVERY) {
			reasons.add(Reason.SERVICE_RECOVERY);
		}
		if (!pick.best()) {
			reasons.add(Reason.EXPLORATION);
		}
		if (!pick.pinned() && pick.item().level() != FallbackLevel.NONE) {
			reasons.add(Reason.FALLBACK);
		}
		if (reasons.isEmpty()) {
			reasons.add(pick.item().answers().isEmpty() ? Reason.FITS_DEVICE : Reason.ANSWERS_QUESTION);
		}
		return List.copyOf(new ArrayList<>(reasons));
	}

	private static boolean speaks(Contribution contribution) {
		return switch (contribution.signal()) {
			case DEVICE -> contribution.value() >= MADE_FOR_DEVICE;
			case FRESHNESS -> contribution.value() >= FRESH;
			case PERFORMANCE -> contribution.value() >= PERFORMS_WELL;
			default -> true;
		};
	}

	private static Reason reason(Signal signal) {
		return switch (signal) {
			case QUESTION -> Reason.ANSWERS_QUESTION;
			case STAGE -> Reason.FITS_STAGE;
			case PERSONA -> Reason.FITS_PERSONA;
			case TRIGGER -> Reason.FITS_TRIGGER;
			case SUBJECT -> Reason.FITS_SUBJECT;
			case DEVICE -> Reason.FITS_DEVICE;
			case FRESHNESS -> Reason.FRESH;
			case PERFORMANCE -> Reason.PERFORMS_WELL;
			case BOOST -> Reason.PROMOTED;
		};
	}

}
