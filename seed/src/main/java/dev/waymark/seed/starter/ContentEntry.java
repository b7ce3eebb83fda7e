package dev.waymark.seed.starter;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A piece of content with its translations.
 *
 * @param origin where it stands
 * @param id its id
 * @param wording in the language of its locale
 * @param url where it is
 * @param format key of its format
 * @param purpose a {@code ContentPurpose}
 * @param locale canonical BCP 47 tag
 * @param status a {@code ContentStatus}
 * @param devices where they differ from the format's
 * @param channels keys, empty for every channel
 * @param about keys of subjects, empty for nothing in particular
 * @param availability when
 * @param durationSeconds of video and audio
 * @param cost what it cost to make, a decimal number
 * @param rightsCleared whether media made by customers may be shown
 * @param image a picture of it
 * @param contact a person to reach
 * @param answers quality, 0 to 1, by the key of the question
 * @param translations the same work in other languages
 */
record ContentEntry(Origin origin, String id, Wording wording, String url, String format, String purpose, String locale,
		String status, @Nullable List<String> devices, List<String> channels, List<String> about,
		Availability availability, @Nullable Integer durationSeconds, @Nullable String cost,
		@Nullable Boolean rightsCleared, @Nullable Image image, @Nullable Contact contact, Map<String, Double> answers,
		List<Translation> translations) {

	/**
	 * The words of a piece of content in one language.
	 *
	 * @param title its title
	 * @param summary a sentence or two
	 * @param callToAction what to do next
	 */
	record Wording(String title, @Nullable String summary, @Nullable String callToAction) {
	}

	/**
	 * When content is there.
	 *
	 * @param publishedAt since when
	 * @param from first moment it may be shown
	 * @param until first moment it may not be shown any more
	 */
	record Availability(@Nullable OffsetDateTime publishedAt, @Nullable OffsetDateTime from,
			@Nullable OffsetDateTime until) {
	}

	/**
	 * A picture.
	 *
	 * @param url where it is
	 * @param alt what it shows
	 * @param width in pixels
	 * @param height in pixels
	 */
	record Image(String url, String alt, @Nullable Integer width, @Nullable Integer height) {
	}

	/**
	 * A person to reach.
	 *
	 * @param phone the number
	 * @param url the page or chat
	 * @param timeZone in which the hours are meant
	 * @param hours ISO day and local times: {@code 1 08:00-18:00}
	 */
	record Contact(@Nullable String phone, @Nullable String url, String timeZone, List<String> hours) {
	}

	/**
	 * The same work in another language. What it does not say is the original's.
	 *
	 * @param locale canonical BCP 47 tag
	 * @param wording in that language
	 * @param url where it is, if not at the original's address with {@code ?lang=}
	 */
	record Translation(String locale, Wording wording, @Nullable String url) {
	}

	String translationId(Translation translation) {
		return this.id + "." + translation.locale();
	}
}
