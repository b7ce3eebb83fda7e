package dev.waymark.seed.importing.source.value;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * A moment, as sources write it: by ISO 8601, with a space instead of the T, or as e-mail
 * does.
 *
 * @param iso ISO 8601 in UTC
 * @param zoneAssumed whether it names a time without a zone and was read as UTC
 */
public record Moment(String iso, boolean zoneAssumed) {

	private static final int FIRST_YEAR = 1000;

	private static final int LONGEST = 100;

	/**
	 * Reads a moment.
	 * @param text as it was written; a date means its first moment in UTC
	 * @return the moment, or null where it is none; so also for 0000-00-00
	 */
	public static @Nullable Moment of(String text) {
		String stripped = text.strip();
		if (stripped.length() > LONGEST) {
			return null;
		}
		try {
			Moment iso = IsoDate.of(stripped);
			return (iso != null) ? iso : MailDate.of(stripped);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	static @Nullable Moment of(LocalDateTime time, ZoneOffset zone, boolean zoneAssumed) {
		OffsetDateTime moment = time.atOffset(zone).withOffsetSameInstant(ZoneOffset.UTC);
		return (moment.getYear() < FIRST_YEAR) ? null
				: new Moment(moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME), zoneAssumed);
	}

}
