package dev.waymark.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.waymark.content.ContentAsset;
import dev.waymark.eligibility.Eligibility;
import dev.waymark.eligibility.ExclusionReason;
import dev.waymark.eligibility.ServingConditions;

/**
 * Says in a sentence why nothing serves a cell.
 */
public final class GapReason {

	private GapReason() {
	}

	/**
	 * The reason for a gap.
	 * @param gap an atomic cell
	 * @param map what answers its question
	 * @param scope where the gap was found
	 * @param names what its persona and its question are called
	 * @return a sentence, in English
	 */
	public static String of(CoverageCell gap, ContentMap map, CoverageScope scope, CellNames names) {
		String question = Objects.requireNonNull(gap.question());
		List<ContentAsset> answers = map.answering(question);
		String asked = "“%s”, which %s asks at %s".formatted(names.question(question),
				names.persona(Objects.requireNonNull(gap.persona())), gap.stage());
		if (answers.isEmpty()) {
			return "Nothing answers " + asked + ".";
		}
		String where = "on %s in %s".formatted(gap.device(), gap.locale())
				+ ((gap.channel() != null) ? " over " + gap.channel() : "");
		ServingConditions conditions = conditions(gap, map, scope);
		return (answers.size() == 1)
				? "The only content that answers %s, does not serve %s: it %s.".formatted(asked, where,
						shortfalls(answers, conditions).substring(2))
				: "None of the %d pieces of content that answer %s, serves %s: %s.".formatted(answers.size(), asked,
						where, shortfalls(answers, conditions));
	}

	private static ServingConditions conditions(CoverageCell gap, ContentMap map, CoverageScope scope) {
		boolean postPurchase = map.asks()
			.stream()
			.anyMatch((ask) -> ask.stage().equals(gap.stage()) && ask.postPurchase());
		return new Spot(Objects.requireNonNull(gap.device()), Objects.requireNonNull(gap.locale()), gap.channel())
			.conditions(scope.at(), postPurchase, scope.about());
	}

	private static String shortfalls(List<ContentAsset> answers, ServingConditions conditions) {
		Map<ExclusionReason, Integer> counts = new EnumMap<>(ExclusionReason.class);
		for (ContentAsset asset : answers) {
			ExclusionReason reason = Eligibility.shortfall(asset, conditions);
			if (reason != null) {
				counts.merge(reason, 1, Integer::sum);
			}
		}
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
