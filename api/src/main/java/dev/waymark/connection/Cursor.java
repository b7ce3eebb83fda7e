package dev.waymark.connection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;

/**
 * A place in a list, opaque to callers: a mark of the cursor's version and the key of the
 * item, in URL-safe Base64.
 */
final class Cursor {

	private static final String VERSION = "1:";

	private Cursor() {
	}

	static String at(String key) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString((VERSION + key).getBytes(StandardCharsets.UTF_8));
	}

	static String key(String cursor) {
		String decoded = decode(cursor);
		if (!decoded.startsWith(VERSION) || decoded.length() == VERSION.length()) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, "after", "\"" + cursor
					+ "\" is not a cursor; send an endCursor from an earlier page, or leave \"after\" out to begin");
		}
		return decoded.substring(VERSION.length());
	}

	private static String decode(String cursor) {
		try {
			return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException _) {
			return "";
		}
	}

}
