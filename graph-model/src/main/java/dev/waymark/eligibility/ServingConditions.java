package dev.waymark.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import dev.waymark.content.Device;
import dev.waymark.locale.LocaleLookup;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether one piece of content may be shown.
 *
 * @param at the moment
 * @param drafts whether drafts count as published, for previews
 * @param device what the visitor looks at
 * @param channel key of the channel, or null for any
 * @param locales tags that serve the reader, nearest first
 * @param defaultLocales tags of the site's default locale that may stand in, same script
 * @param about the subjects at hand
 * @param postPurchase whether the stage lies after the purchase
 * @param sentiment how the visitor feels, where known
 */
public record ServingConditions(Instant at, boolean drafts, Device device, @Nullable String channel,
		List<String> locales, List<String> defaultLocales, SubjectsAtHand about, boolean postPurchase,
		@Nullable Sentiment sentiment) {

	public ServingConditions {
		locales = List.copyOf(locales);
		defaultLocales = List.copyOf(defaultLocales);
	}

	/**
	 * The tags of a default locale that may stand in for the reader's own: none where the
	 * script differs.
	 * @param reader the reader's locale
	 * @param siteDefault the site's default locale
	 * @return tags, nearest first
	 */
	public static List<String> standIns(Locale reader, Locale siteDefault) {
		return LocaleLookup.sameScript(reader, siteDefault) ? LocaleLookup.tagsServing(siteDefault) : List.of();
	}

	/**
	 * Whether promotion has no place here: after the purchase, by e-mail or text message.
	 * @return true if promotion may not be shown
	 */
	public boolean refusesPromotion() {
		return this.postPurchase && this.channel != null
				&& (this.channel.equals("EMAIL") || this.channel.equals("SMS"));
	}

	/**
	 * Whether invitations to speak for the brand have no place here: for a critic.
	 * @return true if they may not be shown
	 */
	public boolean refusesInvitations() {
		return this.sentiment == Sentiment.DETRACTOR;
	}

	/**
	 * Whether something has to be put right before anything else.
	 * @return true for a critic after the purchase
	 */
	public boolean needsRecovery() {
		return this.postPurchase && this.sentiment == Sentiment.DETRACTOR;
	}

}
