package dev.waymark.seed.importing.source.contentful;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.waymark.seed.importing.source.value.Markup;

/**
 * Headings of Markdown: lines that begin with number signs, outside code blocks.
 */
final class Markdown {

	private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+([^\\n]{1,300})");

	private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

	private static final Pattern CLOSING = Pattern.compile("[ \\t]+#+[ \\t]*$");

	private static final int MOST = 100;

	private Markdown() {
	}

	/**
	 * Finds headings.
	 * @param text Markdown
	 * @return their texts without markup, in order, perhaps none
	 */
	static List<String> headings(String text) {
		List<String> headings = new ArrayList<>();
		boolean code = false;
		for (String line : (Iterable<String>) text.lines()::iterator) {
			Matcher heading = HEADING.matcher(line);
			if (FENCE.matcher(line).matches()) {
				code = !code;
			}
			else if (!code && heading.lookingAt() && headings.size() < MOST) {
				headings.add(Markup.plain(CLOSING.matcher(heading.group(1)).replaceFirst("").replaceAll("[*_`]", "")));
			}
		}
		return headings;
	}

}
