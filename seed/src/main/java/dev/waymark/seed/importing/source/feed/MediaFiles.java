package dev.waymark.seed.importing.source.feed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.waymark.seed.importing.source.value.Markup;
import dev.waymark.seed.importing.source.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Files that entries of both kinds of feed name by the extensions for media and podcasts.
 */
final class MediaFiles {

	private MediaFiles() {
	}

	static List<Enclosure> of(XmlElement entry, @Nullable String base) {
		Stream<XmlElement> holders = Stream.concat(Stream.of(entry), entry.descendants("media:group").limit(1));
		List<XmlElement> inside = holders.flatMap(XmlElement::children).toList();
		Stream<@Nullable Enclosure> files = inside.stream().map((element) -> switch (element.name()) {
			case "media:content" -> Enclosure.of(element, "url", base, "", alt(element));
			case "media:thumbnail" -> Enclosure.of(element, "url", base, "image", alt(element));
			case "itunes:image" -> Enclosure.of(element, "href", base, "image", "");
			default -> null;
		});
		Stream<Enclosure> within = entry.descendants("media:content")
			.flatMap((content) -> content.children("media:thumbnail"))
			.map((thumbnail) -> Enclosure.of(thumbnail, "url", base, "image", ""))
			.filter(Objects::nonNull);
		return Stream.concat(files.filter(Objects::nonNull), within).toList();
	}

	private static String alt(XmlElement media) {
		String description = media.text("media:description");
		String title = (description != null) ? description : media.text("media:title");
		return (title != null) ? Markup.summary(title) : "";
	}

}
