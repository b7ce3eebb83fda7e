package dev.waymark.eligibility;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentPurpose;
import org.jspecify.annotations.Nullable;

/**
 * Whether content may be shown at all: the rules that nothing relaxes. The statement that
 * fetches candidates narrows by the same rules; this decides.
 */
public final class Eligibility {

	private Eligibility() {
	}

	/**
	 * Why content may not be shown.
	 * @param asset the content
	 * @param conditions the context
	 * @return the first rule it breaks, or null if it may be shown
	 */
	public static @Nullable ExclusionReason refusal(ContentAsset asset, ServingConditions conditions) {
		ExclusionReason unseen = Visibility.refusal(asset, conditions.at(), conditions.drafts());
		if (unseen != null) {
			return unseen;
		}
		if (!asset.devices().contains(conditions.device())) {
			return ExclusionReason.DEVICE_MISFIT;
		}
		if (!conditions.about().admit(asset.about())) {
			return ExclusionReason.SUBJECT_MISFIT;
		}
		if (!conditions.locales().contains(asset.locale()) && !conditions.defaultLocales().contains(asset.locale())) {
			return ExclusionReason.LOCALE_MISFIT;
		}
		return purposeAllowed(asset.purpose(), conditions) ? null : ExclusionReason.PURPOSE_NOT_ALLOWED;
	}

	/**
	 * How far content that may be shown lies from the context by itself, whatever it
	 * answers: its channel and its language.
	 * @param asset the content
	 * @param conditions the context
	 * @return the rung it needs
	 */
	public static FallbackLevel level(ContentAsset asset, ServingConditions conditions) {
		if (!conditions.locales().contains(asset.locale())) {
			return FallbackLevel.DEFAULT_LOCALE;
		}
		boolean channelFits = conditions.channel() == null || asset.channels().isEmpty()
				|| asset.channels().contains(conditions.channel());
		return channelFits ? FallbackLevel.NONE : FallbackLevel.CONTEXT;
	}

	/**
	 * Whether content may be shown and nothing has to be let go for it: what strict
	 * serving and coverage ask.
	 * @param asset the content
	 * @param conditions the context
	 * @return true if so
	 */
	public static boolean serves(ContentAsset asset, ServingConditions conditions) {
		return shortfall(asset, conditions) == null;
	}

	/**
	 * Why strict serving does not take content.
	 * @param asset the content
	 * @param conditions the context
	 * @return the first rule it breaks, else what would have to be let go for it, or null
	 * if it serves
	 */
	public static @Nullable ExclusionReason shortfall(ContentAsset asset, ServingConditions conditions) {
		ExclusionReason refusal = refusal(asset, conditions);
		if (refusal != null) {
			return refusal;
		}
		return switch (level(asset, conditions)) {
			case NONE -> null;
			case DEFAULT_LOCALE -> ExclusionReason.LOCALE_MISFIT;
			default -> ExclusionReason.CHANNEL_MISFIT;
		};
	}

	private static boolean purposeAllowed(ContentPurpose purpose, ServingConditions conditions) {
		return switch (purpose) {
			case PROMOTE -> !conditions.refusesPromotion();
			case INVITE_ADVOCACY -> !conditions.refusesInvitations();
			case INFORM, PERSUADE, SUPPORT, SERVICE_RECOVERY -> true;
		};
	}

}
