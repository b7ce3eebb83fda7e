package dev.waymark.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.waymark.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A piece of content with all that decides where it may be shown.
 *
 * @param id its natural key
 * @param externalId its id in the system it came from
 * @param title in the language of {@code locale}
 * @param summary a sentence or two
 * @param url where it is
 * @param image what stands for it
 * @param callToAction what to do next
 * @param format key of its format
 * @param purpose what it is for
 * @param locale canonical BCP 47 tag
 * @param status where it stands
 * @param devices those it fits: its own where it says so, else its format's
 * @param channels keys of those it fits; empty fits every one
 * @param about what it is about; empty is nothing in particular
 * @param publishedAt when it was or will be published
 * @param availableFrom first moment it may be shown
 * @param availableUntil first moment after that
 * @param durationSeconds how long it plays
 * @param contact a person to reach
 * @param cost what it cost to make
 * @param userMade whether its format is made by customers
 * @param rightsCleared whether it may be used, where that is known
 * @param version counts the changes, from 1
 * @param translationOf id of the original, where this is a translation
 */
public record ContentAsset(String id, @Nullable String externalId, String title, @Nullable String summary, String url,
		@Nullable Image image, @Nullable String callToAction, String format, ContentPurpose purpose, String locale,
		ContentStatus status, Set<Device> devices, Set<String> channels, List<Subject> about,
		@Nullable Instant publishedAt, @Nullable Instant availableFrom, @Nullable Instant availableUntil,
		@Nullable Integer durationSeconds, @Nullable ContactPoint contact, @Nullable BigDecimal cost, boolean userMade,
		@Nullable Boolean rightsCleared, int version, @Nullable String translationOf) {

	public ContentAsset {
		devices = Set.copyOf(devices);
		channels = Set.copyOf(channels);
		about = List.copyOf(about);
	}

	/**
	 * The work that this asset is an edition of: translations are one work.
	 * @return the original's id
	 */
	public String workId() {
		return (this.translationOf != null) ? this.translationOf : this.id;
	}

	/**
	 * The same asset as it would be with another status.
	 * @param other the status
	 * @param published when it was published then
	 * @return a copy
	 */
	public ContentAsset with(ContentStatus other, @Nullable Instant published) {
		return new ContentAsset(this.id, this.externalId, this.title, this.summary, this.url, this.image,
				this.callToAction, this.format, this.purpose, this.locale, other, this.devices, this.channels,
				this.about, published, this.availableFrom, this.availableUntil, this.durationSeconds, this.contact,
				this.cost, this.userMade, this.rightsCleared, this.version, this.translationOf);
	}

	/**
	 * The same asset as it would be for other devices.
	 * @param others the devices
	 * @return a copy
	 */
	public ContentAsset on(Set<Device> others) {
		return new ContentAsset(this.id, this.externalId, this.title, this.summary, this.url, this.image,
				this.callToAction, this.format, this.purpose, this.locale, this.status, others, this.channels,
				this.about, this.publishedAt, this.availableFrom, this.availableUntil, this.durationSeconds,
				this.contact, this.cost, this.userMade, this.rightsCleared, this.version, this.translationOf);
	}

	/**
	 * The same asset as it would be if it did not go.
	 * @return a copy that is available without an end
	 */
	public ContentAsset staying() {
		return new ContentAsset(this.id, this.externalId, this.title, this.summary, this.url, this.image,
				this.callToAction, this.format, this.purpose, this.locale, this.status, this.devices, this.channels,
				this.about, this.publishedAt, this.availableFrom, null, this.durationSeconds, this.contact, this.cost,
				this.userMade, this.rightsCleared, this.version, this.translationOf);
	}

	/**
	 * Another edition of the same work.
	 * @param otherId its id
	 * @param otherLocale its language
	 * @return a copy that is a translation of this work
	 */
	public ContentAsset edition(String otherId, String otherLocale) {
		return new ContentAsset(otherId, null, this.title, this.summary, this.url, this.image, this.callToAction,
				this.format, this.purpose, otherLocale, this.status, this.devices, this.channels, this.about,
				this.publishedAt, this.availableFrom, this.availableUntil, this.durationSeconds, this.contact,
				this.cost, this.userMade, this.rightsCleared, this.version, workId());
	}

}
