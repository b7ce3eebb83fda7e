package dev.waymark.coverage;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.waymark.content.ContentAsset;
import dev.waymark.eligibility.Eligibility;
import dev.waymark.eligibility.ExclusionReason;
import dev.waymark.eligibility.ServingConditions;
import dev.waymark.locale.LanguageNames;

/**
 * Says in a sentence why nothing serves a cell.
 */
public final class GapReason {

	private GapReason() {
	}

	/**
	 * The reason for a gap. Works are counted: of a work in several languages, the
	 * edition that comes nearest to serving speaks.
	 * @param gap an atomic cell
	 * @param map what answers its question
	 * @param scope where the gap was found
	 * @param names what the cell's keys are called
	 * @return a sentence, in English
	 */
	public static String of(CoverageCell gap, ContentMap map, CoverageScope scope, CellNames names) {
		String question = Objects.requireNonNull(gap.question());
		String asked = "“%s”, which %s asks at %s".formatted(names.question(question),
				names.persona(Objects.requireNonNull(gap.persona())), names.stage(Objects.requireNonNull(gap.stage())));
		List<ExclusionReason> works = works(map.answering(question), conditions(gap, map, scope));
		if (works.isEmpty()) {
			return "Nothing answers " + asked + ".";
		}
		String where = where(gap, names);
		return (works.size() == 1)
				? "The only work that answers %s, does not serve %s: it %s.".formatted(asked, where,
						words(works.getFirst(), true))
				: "None of the %d works that answer %s, serves %s: %s.".formatted(works.size(), asked, where,
						shortfalls(works));
	}

	private static String where(CoverageCell gap, CellNames names) {
		return "%s in %s".formatted(Objects.requireNonNull(gap.device()).where(),
				LanguageNames.of(Objects.requireNonNull(gap.locale())))
				+ ((gap.channel() != null) ? " over " + names.channel(gap.channel()) : "");
	}

	private static ServingConditions conditions(CoverageCell gap, ContentMap map, CoverageScope scope) {
		boolean postPurchase = map.asks()
			.stream()
			.anyMatch((ask) -> ask.stage().equals(gap.stage()) && ask.postPurchase());
		return new Spot(Objects.requireNonNull(gap.device()), Objects.requireNonNull(gap.locale()), gap.channel())
			.conditions(scope.at(), postPurchase, scope.about());
	}

	/** Why each of the works does not serve. */
	private static List<ExclusionReason> works(List<ContentAsset> answers, ServingConditions conditions) {
		Comparator<ContentAsset> farFirst = Comparator
			.comparing((ContentAsset edition) -> conditions.locales().contains(edition.locale()))
			.thenComparing((edition) -> Objects.requireNonNull(Eligibility.shortfall(edition, conditions)));
		Map<String, ContentAsset> nearest = new HashMap<>();
		answers.stream()
			.filter((edition) -> !Eligibility.serves(edition, conditions))
			.sorted(farFirst)
			.forEach((edition) -> nearest.put(edition.workId(), edition));
		return nearest.values()
			.stream()
			.map((edition) -> Objects.requireNonNull(Eligibility.shortfall(edition, conditions)))
			.toList();
	}

	private static String shortfalls(List<ExclusionReason> works) {
		Map<ExclusionReason, Integer> counts = new EnumMap<>(ExclusionReason.class);
		works.forEach((reason) -> counts.merge(reason, 1, Integer::sum));
		return counts.entrySet()
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
