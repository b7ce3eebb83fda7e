package dev.waymark.seed.starter;

import java.util.stream.Stream;

import dev.waymark.seed.starter.ContentEntry.Translation;
import dev.waymark.seed.starter.ContentEntry.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One node of content: a work in its own language, or one of its translations. A
 * translation has all of the original but the words, the address and the cost: words in
 * another language would not be read, and a work is paid for once.
 *
 * @param work the work
 * @param id the node's id
 * @param locale the node's language
 * @param wording the node's words
 * @param url the node's address
 * @param cost what this node cost to make
 * @param original the id of the original, where this is a translation
 */
record AssetEntry(ContentEntry work, String id, String locale, Wording wording, String url, @Nullable String cost,
		@Nullable String original) {

	/**
	 * All nodes of a work, the original first.
	 */
	static Stream<AssetEntry> allOf(ContentEntry work) {
		AssetEntry original = new AssetEntry(work, work.id(), work.locale(), work.wording(), work.url(), work.cost(),
				null);
		return Stream.concat(Stream.of(original),
				work.translations()
					.stream()
					.map((translation) -> new AssetEntry(work, work.translationId(translation), translation.locale(),
							translation.wording(), addressOf(translation, work), null, work.id())));
	}

	private static String addressOf(Translation translation, ContentEntry work) {
		if (translation.url() != null) {
			return translation.url();
		}
		int fragment = work.url().indexOf('#');
		String page = (fragment < 0) ? work.url() : work.url().substring(0, fragment);
		return page + (page.contains("?") ? '&' : '?') + "lang=" + translation.locale()
				+ work.url().substring(page.length());
	}
}
