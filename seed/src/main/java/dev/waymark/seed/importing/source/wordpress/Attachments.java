package dev.waymark.seed.importing.source.wordpress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dev.waymark.seed.importing.source.UnreadableSourceException;
import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.value.Allowance;
import dev.waymark.seed.importing.source.xml.XmlElement;
import dev.waymark.seed.importing.source.xml.XmlFile;
import org.jspecify.annotations.Nullable;

/**
 * Media files of an export by their ids.
 */
final class Attachments {

	private static final int LONGEST_ALT = 1_000;

	private static final Set<String> NEEDED = Set.of("wp:post_id", "wp:post_type", "wp:attachment_url", "wp:postmeta",
			"wp:meta_key", "wp:meta_value");

	private final Map<String, Image> images = new HashMap<>();

	/** Posts that show what it does not cover are imported without images. */
	private final Allowance allowance = new Allowance();

	private Attachments() {
	}

	/**
	 * Reads through a file. Where it cannot be read any further, what came before stays.
	 * @param file the export
	 * @return its media files
	 * @throws IOException if the file cannot be read at all
	 */
	static Attachments of(Path file) throws IOException {
		Attachments attachments = new Attachments();
		try (XmlFile xml = XmlFile.open(file)) {
			for (XmlElement started = xml.next(); started != null; started = xml.next()) {
				if (started.name().equals("item")) {
					attachments.add(xml.take((name) -> !NEEDED.contains(name), Set.of()).element());
				}
			}
		}
		catch (UnreadableSourceException ex) {
			// Told where the posts are read.
		}
		return attachments;
	}

	@Nullable Image find(String id) {
		return this.images.get(id);
	}

	private void add(XmlElement item) {
		String id = item.text("wp:post_id");
		String url = Addresses.absolute(item.text("wp:attachment_url"));
		if (id != null && id.length() < LONGEST_ALT && url != null && "attachment".equals(strippedType(item))
				&& this.allowance.covers(id.length() + url.length() + LONGEST_ALT)) {
			String alt = PostMeta.of(item).getOrDefault("_wp_attachment_image_alt", "").strip();
			this.images.put(id.strip(), new Image(url, (alt.length() > LONGEST_ALT) ? "" : alt));
		}
	}

	private static String strippedType(XmlElement item) {
		String type = item.text("wp:post_type");
		return (type != null) ? type.strip() : "";
	}

	/**
	 * An image.
	 *
	 * @param url its address
	 * @param alt what it shows; may be empty
	 */
	record Image(String url, String alt) {
	}

}
