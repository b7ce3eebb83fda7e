package dev.waymark.seed.importing.source.xml;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Namespaces by the prefix that everybody gives them, whatever prefix, version or scheme
 * a file uses.
 */
final class Names {

	private static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("www.w3.org/2005/Atom", ""),
			Map.entry("purl.org/atom/ns#", ""), Map.entry("purl.org/rss/1.0", ""),
			Map.entry("my.netscape.com/rdf/simple/0.9", ""), Map.entry("www.sitemaps.org/schemas/sitemap/0.9", ""),
			Map.entry("www.google.com/schemas/sitemap/0.84", ""),
			Map.entry("www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
			Map.entry("purl.org/rss/1.0/modules/content", "content"), Map.entry("purl.org/dc/elements/1.1", "dc"),
			Map.entry("www.w3.org/2007/app", "app"), Map.entry("search.yahoo.com/mrss", "media"),
			Map.entry("www.itunes.com/dtds/podcast-1.0.dtd", "itunes"), Map.entry("www.w3.org/1999/xhtml", "xhtml"),
			Map.entry("www.w3.org/XML/1998/namespace", "xml"),
			Map.entry("www.google.com/schemas/sitemap-image/1.1", "image"),
			Map.entry("www.google.com/schemas/sitemap-video/1.1", "video"),
			Map.entry("www.google.com/schemas/sitemap-news/0.9", "news"));

	private Names() {
	}

	/**
	 * A name with its usual prefix, or with that of the file where nobody knows the
	 * namespace: a slip in its address then does no harm.
	 * @param namespace the namespace's address, or null or empty without one
	 * @param prefix the file's own prefix, or null or empty without one
	 * @param local the name in it
	 * @return such as {@code wp:post_id}, or {@code item}
	 */
	static String of(@Nullable String namespace, @Nullable String prefix, String local) {
		String usual = usualPrefix((namespace != null) ? namespace : "", (prefix != null) ? prefix : "");
		return usual.isEmpty() ? local : usual + ":" + local;
	}

	/**
	 * The usual prefix of a namespace.
	 * @param namespace its address
	 * @param prefix the file's own prefix
	 * @return the prefix; empty for that of a feed or sitemap itself; the file's own
	 * where nobody knows the namespace
	 */
	static String usualPrefix(String namespace, String prefix) {
		int scheme = namespace.indexOf("://");
		String address = (scheme < 0) ? namespace : namespace.substring(scheme + "://".length());
		if (address.endsWith("/")) {
			address = address.substring(0, address.length() - 1);
		}
		if (address.startsWith("wordpress.org/export")) {
			return address.endsWith("/excerpt") ? "excerpt" : "wp";
		}
		return PREFIXES.getOrDefault(address, prefix);
	}

}
