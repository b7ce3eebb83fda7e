package dev.waymark.connection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;

/**
 * A place in a list, opaque to callers: a mark of the cursor's version, that of the list
 * and the key of the item, in URL-safe Base64.
 */
final class Cursor {

	private static final String VERSION = "2:";

	private Cursor() {
	}

	static String at(ListMark list, String key) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((VERSION + list.text() + ":" + key).getBytes(StandardCharsets.UTF_8));
	}

	static String key(ListMark list, String cursor) {
		String decoded = decode(cursor);
		int end = decoded.indexOf(':', VERSION.length());
		if (!decoded.startsWith(VERSION) || end < 0 || end == decoded.length() - 1) {
			throw invalid(
					"\"%s\" is not a cursor; send an endCursor from an earlier page, or leave \"after\" out to begin"
						.formatted(cursor));
		}
		if (!decoded.substring(VERSION.length(), end).equals(list.text())) {
			throw invalid(
					"\"%s\" is a cursor of another list, or of the same one with other arguments; send those that it came with, or leave \"after\" out to begin"
						.formatted(cursor));
		}
		return decoded.substring(end + 1);
	}

	private static InputException invalid(String message) {
		return new InputException(InputErrorCode.INVALID_ARGUMENT, "after", message);
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
