package dev.waymark.coverage;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.waymark.eligibility.ExclusionReason;
import dev.waymark.locale.LanguageNames;

/**
 * Says in a sentence why nothing serves a cell.
 */
final class GapReason {

	private GapReason() {
	}

	/**
	 * The reason for a gap.
	 * @param gap an atomic cell
	 * @param works how many works answer its question without serving, by what they lack
	 * @param names what the cell's keys are called
	 * @return a sentence, in English
	 */
	static String of(CoverageCell gap, Map<ExclusionReason, Integer> works, CellNames names) {
		String question = Objects.requireNonNull(gap.question());
		String asked = "“%s”, which %s asks at %s".formatted(names.question(question),
				names.persona(Objects.requireNonNull(gap.persona())), names.stage(Objects.requireNonNull(gap.stage())));
		if (works.isEmpty()) {
			return "Nothing answers " + asked + ".";
		}
		String where = where(gap, names);
		int count = works.values().stream().mapToInt(Integer::intValue).sum();
		return (count == 1)
				? "The only work that answers %s, does not serve %s: it %s.".formatted(asked, where,
						words(works.keySet().iterator().next(), true))
				: "None of the %d works that answer %s, serves %s: %s.".formatted(count, asked, where,
						shortfalls(works));
	}

	private static String where(CoverageCell gap, CellNames names) {
		return "%s in %s".formatted(Objects.requireNonNull(gap.device()).where(),
				LanguageNames.of(Objects.requireNonNull(gap.locale())))
				+ ((gap.channel() != null) ? " over " + names.channel(gap.channel()) : "");
	}

	private static String shortfalls(Map<ExclusionReason, Integer> works) {
		return works.entrySet()
			.stream()
			.sorted(Map.Entry.<ExclusionReason, Integer>comparingByValue()
				.reversed()
				.thenComparing(Map.Entry.comparingByKey()))
			.map((count) -> count.getValue() + " " + words(count.getKey(), count.getValue() == 1))
			.collect(Collectors.joining(", "));
	}

	private static String words(ExclusionReason reason, boolean one) {
		return switch (reason) {
			case NOT_PUBLISHED -> one ? "is not published" : "are not published";
			case NOT_AVAILABLE ->
				one ? "is outside its time or lacks its rights" : "are outside their time or lack their rights";
			case DEVICE_MISFIT -> one ? "does not fit the device" : "do not fit the device";
			case CHANNEL_MISFIT -> one ? "does not fit the channel" : "do not fit the channel";
			case LOCALE_MISFIT -> one ? "is in another language" : "are in other languages";
			case SUBJECT_MISFIT -> one ? "is about something else" : "are about something else";
			case PURPOSE_NOT_ALLOWED ->
				one ? "has a purpose without a place here" : "have a purpose without a place here";
			case NO_CONTENT, SEEN, ANSWERED, HIDDEN_BY_RULE, FREQUENCY_CAP, EXCLUDED_BY_CALLER, LOWER_SCORE ->
				throw new IllegalArgumentException(reason + " says nothing about the content itself");
		};
	}

}
