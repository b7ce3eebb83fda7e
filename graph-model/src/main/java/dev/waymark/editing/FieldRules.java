package dev.waymark.editing;

import java.nio.charset.StandardCharsets;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import org.jspecify.annotations.Nullable;

/**
 * What a single field of an entity may hold, whoever sends it. Each rule returns the
 * value as the graph keeps it, or refuses it with the path of the argument and the way
 * out.
 */
public final class FieldRules {

	private static final int LONGEST_KEY = 200;

	private static final Pattern MINUTE = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

	private FieldRules() {
	}

	/**
	 * A natural key.
	 * @param argument its path
	 * @param key 1 to 200 characters without space around them
	 * @return the key
	 */
	public static String key(String argument, String key) {
		if (key.isBlank() || key.length() > LONGEST_KEY || !key.equals(key.strip())) {
			throw invalid(argument,
					"\"%s\" cannot be a key; a key has 1 to 200 characters and no space around it".formatted(key));
		}
		return key;
	}

	/**
	 * A text that says something.
	 * @param argument its path
	 * @param text not blank
	 * @return the text
	 */
	public static String text(String argument, String text) {
		if (text.isBlank()) {
			throw invalid(argument, "the text is blank; send words, or leave it out to keep what is there");
		}
		return wellFormed(argument, text);
	}

	/**
	 * A text that every reader can show.
	 * @param argument its path
	 * @param text half characters and NUL are refused
	 * @return the text
	 */
	public static String wellFormed(String argument, String text) {
		if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
			throw invalid(argument, "the text holds half a character or a NUL; send it as it reads");
		}
		return text;
	}

	/**
	 * A share, quality, importance or strength.
	 * @param argument its path
	 * @param value 0 to 1
	 * @return the value
	 */
	public static double fraction(String argument, double value) {
		if (!(value >= 0 && value <= 1)) {
			throw invalid(argument, "%s is out of range; send 0 to 1".formatted(value));
		}
		return value;
	}

	/**
	 * A whole number.
	 * @param least the smallest that may be
	 * @param argument its path
	 * @param value the number
	 * @return the number
	 */
	public static int atLeast(int least, String argument, int value) {
		if (value < least) {
			throw invalid(argument, "%d is too small; send %d or more".formatted(value, least));
		}
		return value;
	}

	/**
	 * Days since a visitor entered a stage.
	 * @param argument path of what holds both
	 * @param fromDay the first, from 0; null for the first there is
	 * @param untilDay the last, not before the first; null for ever
	 */
	public static void days(String argument, @Nullable Integer fromDay, @Nullable Integer untilDay) {
		if (fromDay != null) {
			atLeast(0, argument + ".fromDay", fromDay);
		}
		if (untilDay != null) {
			atLeast(0, argument + ".untilDay", untilDay);
		}
		if (fromDay != null && untilDay != null && untilDay < fromDay) {
			throw invalid(argument + ".untilDay",
					"day %d comes before day %d; \"untilDay\" is \"fromDay\" or later".formatted(untilDay, fromDay));
		}
	}

	/**
	 * An amount of money.
	 * @param argument its path
	 * @param amount not below zero
	 * @return its digits, exact
	 */
	public static String amount(String argument, BigDecimal amount) {
		if (amount.signum() < 0) {
			throw invalid(argument, "%s is below zero; send what it cost".formatted(amount.toPlainString()));
		}
		return amount.toPlainString();
	}

	/**
	 * A time zone.
	 * @param argument its path
	 * @param zone such as {@code Europe/Helsinki}
	 * @return the zone
	 */
	public static String timeZone(String argument, String zone) {
		if (!ZoneId.getAvailableZoneIds().contains(zone)) {
			throw invalid(argument, "\"%s\" is no time zone; send one like \"Europe/Helsinki\"".formatted(zone));
		}
		return zone;
	}

	/**
	 * A stretch of a day at which somebody answers.
	 * @param argument path of what holds all three
	 * @param day 1 for Monday to 7 for Sunday
	 * @param opens the first minute
	 * @param closes the first minute after it
	 * @return the form kept in the graph: {@code 1 08:00-16:00}
	 */
	public static String openingHours(String argument, int day, String opens, String closes) {
		if (day < 1 || day > 7) {
			throw invalid(argument + ".day",
					"%d is no day of the week; send 1 for Monday to 7 for Sunday".formatted(day));
		}
		return day + " " + minute(argument + ".opens", opens) + "-" + minute(argument + ".closes", closes);
	}

	/**
	 * A list that names each thing once.
	 * @param argument its path
	 * @param keys what it names
	 */
	public static void distinct(String argument, List<String> keys) {
		Set<String> seen = new HashSet<>();
		for (String key : keys) {
			if (!seen.add(key)) {
				throw invalid(argument, "\"%s\" stands here twice; name it once".formatted(key));
			}
		}
	}

	/**
	 * A value that cannot be.
	 * @param argument its path
	 * @param message what is wrong and the way out
	 * @return to be thrown
	 */
	public static InputException invalid(String argument, String message) {
		return new InputException(InputErrorCode.INVALID_ARGUMENT, argument, message);
	}

	private static String minute(String argument, String minute) {
		if (!MINUTE.matcher(minute).matches()) {
			throw invalid(argument,
					"\"%s\" is no time of day; send 00:00 to 23:59, and 00:00 as \"closes\" for midnight"
						.formatted(minute));
		}
		return minute;
	}

}
