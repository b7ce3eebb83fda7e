package dev.waymark.seed.importing.source.wordpress;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What WordPress keeps as posts, though no visitor comes to see it.
 */
final class Machinery {

	private static final Map<String, String> REASONS = Map.ofEntries(
			Map.entry("attachment", "Is a media file; posts that show it as their image name it."),
			Map.entry("nav_menu_item", "Is an entry of a menu, not a page."),
			Map.entry("revision", "Is an earlier version of a post; the newest is imported."),
			Map.entry("custom_css", "Is style, not content."),
			Map.entry("customize_changeset", "Is a setting of the theme, not content."),
			Map.entry("oembed_cache", "Is a copy of what a post embeds."),
			Map.entry("user_request", "Is a request about personal data."),
			Map.entry("wp_block", "Is a block that posts share, not a page."),
			Map.entry("wp_template", "Is a template of the theme, not a page."),
			Map.entry("wp_template_part", "Is a part of a template, not a page."),
			Map.entry("wp_global_styles", "Is style, not content."),
			Map.entry("wp_navigation", "Is a menu, not a page."),
			Map.entry("wp_font_family", "Is a font, not content."),
			Map.entry("wp_font_face", "Is a font, not content."));

	private Machinery() {
	}

	/**
	 * Why nobody could be shown it.
	 * @param type a post type
	 * @return a sentence, or null where it is content
	 */
	static @Nullable String reason(String type) {
		return REASONS.get(type);
	}

}
