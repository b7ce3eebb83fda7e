package dev.waymark.seed.importing.source.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Addresses on the web. Nothing is ever looked up.
 */
public final class Addresses {

	/** Browsers and servers give up before. */
	private static final int LONGEST = 4_000;

	private static final Pattern NOT_ALLOWED = Pattern.compile("[\\s\"<>\\\\^`{|}]|%(?![0-9a-fA-F]{2})");

	private Addresses() {
	}

	/**
	 * An absolute address.
	 * @param text as it was written, or null; {@code //host/path} is read as https
	 * @return the address with what is not allowed in it escaped; null where it is none
	 */
	public static @Nullable String absolute(@Nullable String text) {
		return resolved(null, text);
	}

	/**
	 * An address that may be relative.
	 * @param base what it is relative to, or null
	 * @param text as it was written, or null
	 * @return the absolute address, or null where it is none
	 */
	public static @Nullable String resolved(@Nullable String base, @Nullable String text) {
		if (text == null || text.isBlank() || text.length() > LONGEST) {
			return null;
		}
		try {
			String escaped = escaped(text.strip());
			URI address = new URI(escaped.startsWith("//") ? "https:" + escaped : escaped);
			if (!address.isAbsolute() && base != null) {
				address = new URI(escaped(base.strip())).resolve(address);
			}
			String scheme = String.valueOf(address.getScheme());
			boolean web = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
			return (web && address.getRawAuthority() != null) ? address.toString() : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	/**
	 * Words for people made of the last part of an address.
	 * @param address an absolute address
	 * @return such as {@code Spare parts} for
	 * {@code https://x.example/shop/spare-parts.html}; the host where there is no path
	 */
	public static String words(String address) {
		URI uri = URI.create(address);
		String path = String.valueOf(uri.getRawPath()).replaceFirst("/+$", "");
		String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,5}$", "");
		String words = slugWords(last);
		return words.isEmpty() ? String.valueOf(uri.getRawAuthority()) : words;
	}

	/**
	 * Words for people made of a slug.
	 * @param slug such as {@code spare-parts}
	 * @return such as {@code Spare parts}; empty where there is none
	 */
	public static String slugWords(String slug) {
		String decoded = URLDecoder.decode(escaped(slug).replace("+", " "), StandardCharsets.UTF_8);
		String words = decoded.replaceAll("[\\s_-]+", " ").strip();
		return words.isEmpty() ? ""
				: new StringBuilder().appendCodePoint(Character.toUpperCase(words.codePointAt(0)))
					.append(words.substring(words.offsetByCodePoints(0, 1)))
					.toString();
	}

	private static String escaped(String address) {
		return NOT_ALLOWED.matcher(address).replaceAll((found) -> "%%%02X".formatted((int) found.group().charAt(0)));
	}

}
