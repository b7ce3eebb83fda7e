package dev.waymark.connection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

/**
 * Tells a list, with the arguments that it was asked for with, from every other, so that
 * a cursor of one is not taken for a place in another. The same on every instance.
 *
 * @param text eight hexadecimal digits
 */
public record ListMark(String text) {

	/** A list that is the same whatever it is asked with. */
	static final ListMark NONE = new ListMark("");

	/**
	 * The mark of a list.
	 * @param list its name
	 * @param arguments whatever decides what it holds and in which order; their texts
	 * count
	 * @return the mark
	 */
	public static ListMark of(String list, @Nullable Object... arguments) {
		CRC32C sum = new CRC32C();
		sum.update((list + Arrays.toString(arguments)).getBytes(StandardCharsets.UTF_8));
		return new ListMark(HexFormat.of().toHexDigits((int) sum.getValue()));
	}

}
