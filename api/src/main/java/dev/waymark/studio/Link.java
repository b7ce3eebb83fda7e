package dev.waymark.studio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * Puts together an address with parameters.
 */
final class Link {

	private final StringBuilder address;

	private char separator = '?';

	private Link(String path) {
		this.address = new StringBuilder(path);
	}

	static Link to(String path) {
		return new Link(path);
	}

	/**
	 * Adds a parameter.
	 * @param name its name
	 * @param value its value; null or empty adds nothing
	 */
	Link with(String name, @Nullable Object value) {
		String text = (value != null) ? value.toString() : "";
		if (!text.isEmpty()) {
			this.address.append(this.separator).append(name).append('=').append(encoded(text));
			this.separator = '&';
		}
		return this;
	}

	Link withEach(String name, Collection<?> values) {
		values.forEach((value) -> with(name, value));
		return this;
	}

	/**
	 * What a part of an address looks like that may be any text.
	 * @param text the text
	 * @return the text with nothing that has a meaning in addresses
	 */
	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	@Override
	public String toString() {
		return this.address.toString();
	}

}
