package dev.waymark.coverage;

import java.time.Instant;
import java.util.Set;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentStatus;
import dev.waymark.content.Device;

/**
 * What might be done to a piece of content.
 */
public sealed interface CoverageChange {

	/**
	 * The content it would be done to.
	 * @return its id
	 */
	String contentId();

	/**
	 * The content as it would be.
	 * @param asset as it is
	 * @param at the moment it would be done at
	 * @return a changed copy; for a translation the new edition
	 */
	ContentAsset applied(ContentAsset asset, Instant at);

	/**
	 * Takes content off.
	 *
	 * @param contentId its id
	 */
	record Archive(String contentId) implements CoverageChange {

		@Override
		public ContentAsset applied(ContentAsset asset, Instant at) {
			return asset.with(ContentStatus.ARCHIVED, asset.publishedAt());
		}

	}

	/**
	 * Publishes content at once.
	 *
	 * @param contentId its id
	 */
	record Publish(String contentId) implements CoverageChange {

		@Override
		public ContentAsset applied(ContentAsset asset, Instant at) {
			Instant published = asset.publishedAt();
			return asset.with(ContentStatus.PUBLISHED, (published != null && published.isBefore(at)) ? published : at);
		}

	}

	/**
	 * Adds an edition in another language, published if the content is.
	 *
	 * @param contentId its id
	 * @param locale tag of the language
	 */
	record Translate(String contentId, String locale) implements CoverageChange {

		@Override
		public ContentAsset applied(ContentAsset asset, Instant at) {
			return asset.edition(asset.id() + "." + this.locale, this.locale);
		}

	}

	/**
	 * Keeps content available.
	 *
	 * @param contentId its id
	 */
	record Keep(String contentId) implements CoverageChange {

		@Override
		public ContentAsset applied(ContentAsset asset, Instant at) {
			return asset.staying();
		}

	}

	/**
	 * Makes content fit other devices.
	 *
	 * @param contentId its id
	 * @param devices all it fits then
	 */
	record Retarget(String contentId, Set<Device> devices) implements CoverageChange {

		public Retarget {
			devices = Set.copyOf(devices);
		}

		@Override
		public ContentAsset applied(ContentAsset asset, Instant at) {
			return asset.on(this.devices);
		}

	}

}
