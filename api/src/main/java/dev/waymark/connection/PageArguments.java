package dev.waymark.connection;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The arguments {@code first} and {@code after} of every long list.
 */
public final class PageArguments {

	private static final int MOST = 100;

	private PageArguments() {
	}

	/**
	 * Reads the arguments.
	 * @param first how many items, 1 to 100
	 * @param after a cursor from an earlier page
	 * @return the page asked for
	 * @throws InputException if {@code first} is out of range or {@code after} is no
	 * cursor
	 */
	public static PageRequest of(int first, @Nullable String after) {
		return of(first, after, MOST);
	}

	/**
	 * Reads the arguments of a list of small items.
	 * @param first how many items, from 1
	 * @param after a cursor from an earlier page
	 * @param most how many items at most
	 * @return the page asked for
	 * @throws InputException if {@code first} is out of range or {@code after} is no
	 * cursor
	 */
	public static PageRequest of(int first, @Nullable String after, int most) {
		if (first < 1 || first > most) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, "first",
					"\"first\" is %d; ask for 1 to %d, and for the rest with \"after\"".formatted(first, most));
		}
		return new PageRequest(first, (after != null) ? Cursor.key(after) : "");
	}

}
