package dev.waymark.metrics.graphql;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

import dev.waymark.editing.FieldRules;
import dev.waymark.metrics.spend.Spend;
import org.jspecify.annotations.Nullable;

record SpendInput(String day, String source, BigDecimal amount, @Nullable String journey, @Nullable String stage) {

	private static final String DEFAULT_JOURNEY = "MOT4";

	private static final int FIRST_YEAR = 1;

	private static final int LAST_YEAR = 9999;

	/**
	 * What it records, with its keys unchecked.
	 * @param argument its path
	 */
	Spend read(String argument) {
		FieldRules.wellFormed(argument + ".source", FieldRules.key(argument + ".source", this.source));
		FieldRules.amount(argument + ".amount", this.amount);
		LocalDate date = date(argument + ".day");
		if (this.stage == null) {
			return new Spend(date, this.source, this.journey, null, this.amount);
		}
		int slash = this.stage.indexOf('/');
		if (slash < 0) {
			return new Spend(date, this.source, Objects.requireNonNullElse(this.journey, DEFAULT_JOURNEY), this.stage,
					this.amount);
		}
		String own = this.stage.substring(0, slash);
		if (this.journey != null && !this.journey.equals(own)) {
			throw FieldRules.invalid(argument + ".stage",
					"stage \"%s\" is not of journey \"%s\"; send the key of one of its stages".formatted(this.stage,
							this.journey));
		}
		return new Spend(date, this.source, own, this.stage.substring(slash + 1), this.amount);
	}

	private LocalDate date(String argument) {
		try {
			LocalDate date = LocalDate.parse(this.day);
			if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
				return date;
			}
		}
		catch (DateTimeException ex) {
			// told below, as for a year that has no four digits
		}
		throw FieldRules.invalid(argument, "\"%s\" is no day; send one like \"2027-01-31\"".formatted(this.day));
	}

}
