package dev.waymark.coverage.graphql;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.waymark.content.Device;
import dev.waymark.coverage.task.GapKeys;
import dev.waymark.coverage.task.GapTask;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.ArgumentValue;

record GapTaskInput(String journey, String question, @Nullable String stage, @Nullable String persona,
		@Nullable Device device, @Nullable Locale locale, @Nullable String channel, ArgumentValue<String> owner,
		ArgumentValue<String> dueOn, ArgumentValue<String> brief) {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_BRIEF = 5_000;

	/** Days sort as their texts do. */
	private static final int LAST_YEAR = 9999;

	GapKeys keys() {
		return new GapKeys(this.journey, this.question, this.stage, this.persona, this.device,
				(this.locale != null) ? this.locale.toLanguageTag() : null, this.channel);
	}

	GapKeys checkedKeys(String argument, KnownKeys keys) {
		keys.require(KeyKind.JOURNEY, argument + ".journey", List.of(this.journey));
		keys.requireQuestions(argument + ".question", List.of(this.question));
		if (this.stage != null) {
			keys.requireStage(argument + ".stage", this.journey, this.stage);
		}
		if (this.persona != null) {
			keys.require(KeyKind.PERSONA, argument + ".persona", List.of(this.persona));
		}
		if (this.channel != null) {
			keys.require(KeyKind.CHANNEL, argument + ".channel", List.of(this.channel));
		}
		return keys();
	}

	/**
	 * What to set by name; null clears. A brief that was joined from two tasks may be
	 * longer than others, and stay so.
	 */
	void put(String argument, @Nullable GapTask there, Map<String, @Nullable Object> properties) {
		String brief = (there != null) ? there.brief() : null;
		int longest = (brief != null) ? Math.max(LONGEST_BRIEF, brief.length()) : LONGEST_BRIEF;
		if (!this.owner.isOmitted()) {
			properties.put("owner", text(argument + ".owner", this.owner.value(), LONGEST_NAME));
		}
		if (!this.brief.isOmitted()) {
			properties.put("brief", text(argument + ".brief", this.brief.value(), longest));
		}
		if (!this.dueOn.isOmitted()) {
			properties.put("dueOn", day(argument + ".dueOn", this.dueOn.value()));
		}
	}

	static @Nullable LocalDate day(String argument, @Nullable String day) {
		try {
			LocalDate parsed = (day != null) ? LocalDate.parse(day) : null;
			if (parsed != null && (parsed.getYear() < 1 || parsed.getYear() > LAST_YEAR)) {
				throw new DateTimeParseException("year", parsed.toString(), 0);
			}
			return parsed;
		}
		catch (DateTimeParseException ex) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, argument,
					"\"%s\" is no day; write it as in 2027-01-31".formatted(day));
		}
	}

	private static @Nullable String text(String argument, @Nullable String text, int longest) {
		if (text != null && (text.isBlank() || text.length() > longest)) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, argument,
					"the text has %d characters; send 1 to %d, or null to clear it".formatted(text.strip().length(),
							longest));
		}
		return (text != null) ? text.strip() : null;
	}

}
