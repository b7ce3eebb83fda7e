package dev.waymark.seed.importing.source.feed;

import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to an entry.
 *
 * @param url its absolute address
 * @param type its media type, or the first part of it; may be empty
 * @param alt what it shows; may be empty
 * @param seconds how long it plays, as it was written; may be empty
 */
record Enclosure(String url, String type, String alt, String seconds) {

	boolean isImage() {
		return this.type.startsWith("image")
				|| (this.type.isEmpty() && this.url.matches("(?i).*\\.(?:jpe?g|png|gif|webp|avif|svg)(?:\\?.*)?"));
	}

	/** A file told by attributes, or null where its address is none. */
	static @Nullable Enclosure of(XmlElement element, String urlAttribute, @Nullable String base, String typeOtherwise,
			String alt) {
		String url = Addresses.resolved(base, element.attribute(urlAttribute));
		String type = element.attribute("type");
		String medium = element.attribute("medium");
		String told = (type != null) ? type : ((medium != null) ? medium : typeOtherwise);
		String seconds = element.attribute("duration");
		return (url != null) ? new Enclosure(url, told.strip(), alt.strip(), (seconds != null) ? seconds : "") : null;
	}

}
