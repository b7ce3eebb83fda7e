package dev.waymark.seed.importing.source.value;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Texts with HTML in them.
 */
public final class Markup {

	/** What is read of one text; the rest is passed over. */
	private static final int LONGEST = 1 << 20;

	private static final int LONGEST_SUMMARY = 500;

	private static final int LONGEST_HEADING = 300;

	private static final int MOST_HEADINGS = 100;

	private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

	private Markup() {
	}

	/**
	 * The text without markup.
	 * @param html text that may hold HTML
	 * @return the text on one line, entities resolved
	 */
	public static String plain(String html) {
		return parsed(html).text().strip();
	}

	/**
	 * The text without what nobody can read: control characters and halves of characters.
	 * @param text any text
	 * @return the text without those, and without white space around it
	 */
	public static String clean(String text) {
		return UNREADABLE.matcher(text).replaceAll("").strip();
	}

	/**
	 * A short text without markup.
	 * @param html text that may hold HTML
	 * @return at most 500 characters, cut between words
	 */
	public static String summary(String html) {
		return shortened(plain(html), LONGEST_SUMMARY);
	}

	/**
	 * Headings of all levels.
	 * @param html HTML
	 * @return their texts without markup, in order, perhaps none
	 */
	public static List<String> headings(String html) {
		return parsed(html).select("h1, h2, h3, h4, h5, h6")
			.stream()
			.map(Element::text)
			.filter((heading) -> !heading.isBlank())
			.limit(MOST_HEADINGS)
			.map((heading) -> shortened(heading, LONGEST_HEADING))
			.toList();
	}

	/**
	 * A text that is short enough.
	 * @param text any text
	 * @param most characters, at least 1
	 * @return the text, or its beginning up to the end of a word and an ellipsis
	 */
	public static String shortened(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		int space = text.lastIndexOf(' ', most - 1);
		int end = (space > most / 2) ? space : most - 1;
		if (Character.isHighSurrogate(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(0, end).stripTrailing() + "…";
	}

	private static Document parsed(String html) {
		return Jsoup.parseBodyFragment((html.length() > LONGEST) ? html.substring(0, LONGEST) : html);
	}

}
