package dev.waymark.editing;

import java.math.BigInteger;
import java.time.Instant;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/**
 * Ids that sort by time, as ULIDs do: 48 bits of milliseconds and 80 of chance, in 26
 * digits. One that follows another within a millisecond, or on a clock that is behind, is
 * the next number, so that ids sort as the changes were made.
 *
 * @see <a href="https://github.com/ulid/spec">ULID</a>
 */
final class ChangeIds {

	/** Base 32 by Crockford: without I, L, O and U. */
	private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 26;

	private static final int CHANCE = 80;

	private ChangeIds() {
	}

	/**
	 * An id that sorts behind every earlier one.
	 * @param last the newest id there is, null for none
	 * @param now the moment
	 * @param random the source of chance
	 */
	static String next(@Nullable String last, Instant now, RandomGenerator random) {
		byte[] chance = new byte[CHANCE / Byte.SIZE];
		random.nextBytes(chance);
		BigInteger fresh = BigInteger.valueOf(now.toEpochMilli()).shiftLeft(CHANCE).or(new BigInteger(1, chance));
		if (last == null) {
			return text(fresh);
		}
		BigInteger following = number(last).add(BigInteger.ONE);
		boolean later = fresh.shiftRight(CHANCE).compareTo(following.shiftRight(CHANCE)) > 0;
		return text(later ? fresh : following);
	}

	private static String text(BigInteger number) {
		StringBuilder text = new StringBuilder();
		for (int digit = LENGTH - 1; digit >= 0; digit--) {
			text.append(DIGITS.charAt(number.shiftRight(digit * 5).intValue() & 31));
		}
		return text.toString();
	}

	private static BigInteger number(String text) {
		BigInteger number = BigInteger.ZERO;
		for (char digit : text.toCharArray()) {
			number = number.shiftLeft(5).or(BigInteger.valueOf(DIGITS.indexOf(digit)));
		}
		return number;
	}

}
