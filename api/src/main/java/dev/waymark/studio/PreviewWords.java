package dev.waymark.studio;

import java.util.Locale;

import dev.waymark.content.ContentStatus;
import dev.waymark.eligibility.ExclusionReason;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.recommendation.explanation.GraphStep;
import dev.waymark.recommendation.explanation.GraphStep.Direction;
import dev.waymark.recommendation.explanation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the constants of a recommendation mean, in words for a content team.
 */
final class PreviewWords {

	private PreviewWords() {
	}

	static String of(Reason reason) {
		return switch (reason) {
			case ANSWERS_QUESTION -> "answers an open question";
			case FITS_STAGE -> "fits the stage";
			case FITS_PERSONA -> "answers what this persona asks";
			case FITS_TRIGGER -> "fits the trigger";
			case FITS_SUBJECT -> "is about the subject at hand";
			case FITS_DEVICE -> "made for this device";
			case PERFORMS_WELL -> "performs well";
			case FRESH -> "fresh";
			case PROMOTED -> "promoted by the content team";
			case SERVICE_RECOVERY -> "puts things right";
			case EXPLORATION -> "tried out";
			case FALLBACK -> "a fallback";
		};
	}

	static String of(FallbackLevel level) {
		return switch (level) {
			case NONE -> "Everything fits: nothing had to be let go.";
			case CONTEXT -> "The trigger, the question just asked or the channel was let go.";
			case ALIGNED_STAGE -> "Stages of other models that are only near were taken in.";
			case ANY_PERSONA -> "What other personas ask was taken in.";
			case DEFAULT_LOCALE -> "Content in the site's default language was taken in.";
			case ANY_STAGE -> "Questions of any stage were taken in.";
			case EDITORIAL -> "Only the editorial list was left.";
			case EMPTY -> "Nothing may be shown here.";
		};
	}

	static String of(ExclusionReason reason) {
		return switch (reason) {
			case NO_CONTENT -> "nothing answers here";
			case SEEN -> "was seen already";
			case ANSWERED -> "its question is answered";
			case NOT_AVAILABLE -> "outside its time, or its rights are not cleared";
			case NOT_PUBLISHED -> "not published";
			case DEVICE_MISFIT -> "does not fit the device";
			case CHANNEL_MISFIT -> "does not fit the channel";
			case LOCALE_MISFIT -> "in another language";
			case SUBJECT_MISFIT -> "about something else";
			case PURPOSE_NOT_ALLOWED -> "its purpose has no place here";
			case HIDDEN_BY_RULE -> "hidden by a rule of the slot";
			case FREQUENCY_CAP -> "was shown often enough";
			case EXCLUDED_BY_CALLER -> "left out by the caller";
			case LOWER_SCORE -> "others score higher";
		};
	}

	static String of(ContentStatus status) {
		return switch (status) {
			case DRAFT -> "draft";
			case PUBLISHED -> "published";
			case ARCHIVED -> "archived";
		};
	}

	/** How a step of a path leads to the next, null at the last. */
	static @Nullable String of(GraphStep step) {
		String relationship = step.relationship();
		if (relationship == null) {
			return null;
		}
		boolean out = step.direction() == Direction.OUT;
		return switch (relationship) {
			case "PASSES" -> "passes";
			case "RESPONDS_TO" -> "responds to";
			case "LEADS_TO" -> out ? "leads to" : "is reached by";
			case "RAISES" -> out ? "raises" : "is raised by";
			case "ASKS" -> out ? "asks" : "is asked by";
			case "ARISES_AT" -> out ? "arises at" : "is where people ask";
			case "HAS_SUB_STAGE" -> out ? "includes" : "is part of";
			case "ALIGNS_WITH" -> "matches";
			case "ANSWERS" -> out ? "answers" : "is answered by";
			case "PINS" -> "pins";
			case "BOOSTS" -> "boosts";
			case "EDITORIAL" -> "lists";
			default -> relationship.toLowerCase(Locale.ROOT).replace('_', ' ');
		};
	}

}
