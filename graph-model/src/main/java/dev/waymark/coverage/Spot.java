package dev.waymark.coverage;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import dev.waymark.content.Device;
import dev.waymark.eligibility.ServingConditions;
import dev.waymark.eligibility.SubjectsAtHand;
import dev.waymark.locale.LocaleLookup;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks at, reads and comes through.
 *
 * @param device the device
 * @param locale tag of the language
 * @param channel key of the channel, or null for any
 */
public record Spot(Device device, String locale, @Nullable String channel) {

	/**
	 * The conditions under which strict serving would answer here: no visitor, trigger or
	 * sentiment, and no language standing in for another.
	 * @param at the moment
	 * @param postPurchase whether the stage lies after the purchase
	 * @param about the subjects at hand
	 * @return the conditions
	 */
	ServingConditions conditions(Instant at, boolean postPurchase, SubjectsAtHand about) {
		return new ServingConditions(at, false, this.device, this.channel,
				LocaleLookup.tagsServing(Locale.forLanguageTag(this.locale)), List.of(), about, postPurchase, null);
	}

}
