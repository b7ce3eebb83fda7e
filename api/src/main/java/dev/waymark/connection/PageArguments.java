package dev.waymark.connection;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The arguments {@code first} and {@code after} of every long list.
 */
public final class PageArguments {

	/** How many cells, gaps or tasks of the map a page holds at most. */
	public static final int MOST_OF_MAP = 1_000;

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
		return of(first, after, MOST, ListMark.NONE);
	}

	/**
	 * Reads the arguments of a list of the map: of cells, gaps or tasks.
	 * @param first how many items, 1 to 1000
	 * @param after a cursor from an earlier page
	 * @param list the list, with its other arguments
	 * @return the page asked for
	 * @throws InputException if {@code first} is out of range or {@code after} is no
	 * cursor of this list
	 */
	public static PageRequest ofMap(int first, @Nullable String after, ListMark list) {
		return of(first, after, MOST_OF_MAP, list);
	}

	private static PageRequest of(int first, @Nullable String after, int most, ListMark list) {
		if (first < 1 || first > most) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, "first",
					"\"first\" is %d; ask for 1 to %d, and for the rest with \"after\"".formatted(first, most));
		}
		return new PageRequest(first, (after != null) ? Cursor.key(list, after) : "");
	}

}
