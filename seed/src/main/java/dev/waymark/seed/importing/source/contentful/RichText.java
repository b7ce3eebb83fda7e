package dev.waymark.seed.importing.source.contentful;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.seed.importing.source.value.Markup;
import tools.jackson.databind.JsonNode;

/**
 * Contentful's own format of texts.
 */
final class RichText {

	private static final int LONGEST_HEADING = 300;

	private static final int MOST_HEADINGS = 100;

	private RichText() {
	}

	static boolean isOne(JsonNode value) {
		return value.path("nodeType").asString("").equals("document");
	}

	/** The text without markup, on one line. */
	static String plain(JsonNode node) {
		StringBuilder text = new StringBuilder();
		append(node, text);
		return text.toString().replaceAll("\\s+", " ").strip();
	}

	/** Headings of all levels, in order. */
	static List<String> headings(JsonNode node) {
		List<String> headings = new ArrayList<>();
		node.path("content").forEach((child) -> {
			if (child.path("nodeType").asString("").startsWith("heading-")) {
				headings.add(Markup.shortened(plain(child), LONGEST_HEADING));
			}
			if (headings.size() < MOST_HEADINGS) {
				headings.addAll(headings(child));
			}
		});
		return headings;
	}

	private static void append(JsonNode node, StringBuilder text) {
		text.append(node.path("value").asString(""));
		node.path("content").forEach((child) -> append(child, text));
		if (!node.path("nodeType").asString("").equals("text")) {
			text.append(' ');
		}
	}

}
