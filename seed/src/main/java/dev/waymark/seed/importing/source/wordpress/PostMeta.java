package dev.waymark.seed.importing.source.wordpress;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.waymark.seed.importing.source.xml.XmlElement;

/**
 * Custom fields of a post.
 */
final class PostMeta {

	private PostMeta() {
	}

	/**
	 * Reads the fields.
	 * @param item the post
	 * @return values by key, the last where a key repeats
	 */
	static Map<String, String> of(XmlElement item) {
		Map<String, String> values = new LinkedHashMap<>();
		item.children("wp:postmeta").forEach((meta) -> {
			String key = meta.text("wp:meta_key");
			String value = meta.text("wp:meta_value");
			if (key != null && value != null) {
				values.put(key.strip(), value);
			}
		});
		return values;
	}

}
