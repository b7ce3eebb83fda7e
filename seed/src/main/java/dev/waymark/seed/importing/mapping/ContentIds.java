package dev.waymark.seed.importing.mapping;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.SourceItem;
import org.jspecify.annotations.Nullable;

/**
 * Ids of content that came from elsewhere: readable, and the same in every import of the
 * same thing.
 */
final class ContentIds {

	private static final int READABLE = 60;

	private static final int DIGITS = 8;

	private final @Nullable String site;

	ContentIds(@Nullable String site) {
		this.site = site;
	}

	/** The id of a thing; empty where the source tells neither an id nor an address. */
	String of(SourceItem item) {
		return of(item, Objects.requireNonNullElse(item.first(Field.ID), ""));
	}

	/** The id of another thing that a thing names by the source's id. */
	String of(SourceItem item, String sourceId) {
		String url = Objects.requireNonNullElse(item.first(Field.URL), "");
		String id = sourceId.isBlank() ? url : sourceId;
		if (id.isBlank()) {
			return "";
		}
		String whole = isAddress(id) ? id : Objects.requireNonNullElse(this.site, host(url)) + " " + id;
		String words = words(whole);
		return (words.isEmpty() ? "" : words + "-") + digits(whole);
	}

	static String host(String url) {
		try {
			return Objects.requireNonNullElse(URI.create(url).getHost(), "");
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private static String words(String whole) {
		String words = whole.toLowerCase(Locale.ROOT)
			.replaceFirst("^https?://(www\\.)?", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		return (words.length() > READABLE) ? words.substring(0, READABLE).replaceAll("-[^-]*$", "") : words;
	}

	private static String digits(String whole) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, DIGITS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isAddress(String id) {
		return id.startsWith("http://") || id.startsWith("https://");
	}

}
