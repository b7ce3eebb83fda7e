package dev.waymark.studio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Figures as the pages write them, a dash where one is not known.
 */
final class Figures {

	static final String UNKNOWN = "–";

	private static final double MINUTE = 60;

	private static final double HOUR = 60 * MINUTE;

	private static final double DAY = 24 * HOUR;

	private static final double PERCENT = 100;

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private Figures() {
	}

	static String count(int count) {
		return String.format(Locale.ENGLISH, "%,d", count);
	}

	/** A time in the unit that suits it. */
	static String time(@Nullable Double seconds) {
		if (seconds == null) {
			return UNKNOWN;
		}
		if (seconds >= 2 * DAY) {
			return String.format(Locale.ENGLISH, "%.1f days", seconds / DAY);
		}
		return (seconds >= 2 * HOUR) ? String.format(Locale.ENGLISH, "%.1f h", seconds / HOUR)
				: String.format(Locale.ENGLISH, "%.0f min", seconds / MINUTE);
	}

	static @Nullable Double days(@Nullable Double seconds) {
		return (seconds != null) ? seconds / DAY : null;
	}

	static String amount(@Nullable BigDecimal amount) {
		return (amount == null) ? UNKNOWN
				: String.format(Locale.ENGLISH, "%,.2f", amount.setScale(2, RoundingMode.HALF_EVEN));
	}

	static String times(@Nullable Double factor) {
		return (factor == null) ? UNKNOWN : String.format(Locale.ENGLISH, "%.2f", factor);
	}

	/** A share of 0 to 1 as {@code 12 %}. */
	static String percent(double share) {
		return Math.round(PERCENT * share) + " %";
	}

	/** A share of 0 to 1 as {@code 12.3 %}. */
	static String tenths(double share) {
		return String.format(Locale.ENGLISH, "%.1f %%", PERCENT * share);
	}

	/**
	 * A difference of shares in points, as {@code +2.1}; without a sign where it is 0.
	 */
	static String points(@Nullable Double difference) {
		if (difference == null) {
			return UNKNOWN;
		}
		String text = String.format(Locale.ENGLISH, "%+.1f", PERCENT * difference);
		return text.substring(1).equals("0.0") ? "0.0" : text.replace('-', '−');
	}

	/** The day of a moment, in UTC. */
	static String date(Instant moment) {
		return DATE.format(moment);
	}

}
