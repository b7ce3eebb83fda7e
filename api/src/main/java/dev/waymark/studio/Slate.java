package dev.waymark.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentStatus;
import dev.waymark.eligibility.ExclusionReason;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.locale.LanguageNames;
import dev.waymark.question.Question;
import dev.waymark.recommendation.Recommendation;
import dev.waymark.recommendation.Recommendation.ExcludedContent;
import dev.waymark.recommendation.Recommendation.RecommendedContent;
import dev.waymark.recommendation.explanation.GraphStep;

/**
 * A recommendation as the preview shows it.
 *
 * @param items best first
 * @param level how far it lies from what was asked for, in words
 * @param exact whether nothing had to be let go
 * @param empty why there are no items, empty where there are some
 * @param matched what the visitor's own words were taken for, with how sure that is
 * @param open texts of the questions that the visitor likely still asks
 * @param leftOut near misses by what keeps them out, most first
 */
record Slate(List<Item> items, String level, boolean exact, String empty, List<String> matched, List<String> open,
		List<Group> leftOut) {

	static Slate of(Recommendation recommendation, Map<String, String> names) {
		return new Slate(recommendation.items().stream().map((item) -> item(item, names)).toList(),
				PreviewWords.of(recommendation.fallbackLevel()), recommendation.fallbackLevel() == FallbackLevel.NONE,
				(recommendation.emptyReason() != null) ? PreviewWords.of(recommendation.emptyReason()) : "",
				recommendation.context()
					.questionMatches()
					.stream()
					.map((match) -> text(match.question()) + " (" + Math.round(100 * match.confidence()) + " % sure)")
					.toList(),
				recommendation.openQuestions().stream().map(Slate::text).toList(), groups(recommendation.excluded()));
	}

	private static Item item(RecommendedContent item, Map<String, String> names) {
		ContentAsset content = item.content();
		return new Item(item.rank(), content.title(), Objects.requireNonNullElse(content.summary(), ""),
				content.url().matches("(?i)https?://.*") ? content.url() : "",
				names.getOrDefault("Format " + content.format(), content.format()), content.locale(),
				LanguageNames.of(content.locale()),
				(content.status() == ContentStatus.PUBLISHED) ? "" : PreviewWords.of(content.status()),
				item.reasons().stream().map(PreviewWords::of).toList(),
				item.answers().stream().map(Slate::text).toList(), item.score(), contributions(item),
				item.explanation().path().stream().map((step) -> step(step, names)).toList());
	}

	private static List<Signal> contributions(RecommendedContent item) {
		double most = item.explanation()
			.contributions()
			.stream()
			.mapToDouble((each) -> Math.abs(each.contribution()))
			.max()
			.orElse(0);
		return item.explanation()
			.contributions()
			.stream()
			.map((each) -> new Signal(each.signal(), points(each.contribution()),
					points(each.value()) + " × " + points(each.weight()),
					(most > 0) ? (int) Math.round(10 * Math.abs(each.contribution()) / most) : 0))
			.toList();
	}

	private static Step step(GraphStep step, Map<String, String> names) {
		String leads = PreviewWords.of(step);
		return new Step(step.label().toLowerCase(Locale.ROOT),
				names.getOrDefault(step.label() + " " + step.key(), step.key()), (leads != null) ? leads : "");
	}

	private static List<Group> groups(List<ExcludedContent> excluded) {
		Map<ExclusionReason, List<LeftOut>> byReason = new EnumMap<>(ExclusionReason.class);
		for (ExcludedContent each : excluded) {
			ContentAsset content = each.content();
			byReason.computeIfAbsent(each.reason(), (reason) -> new ArrayList<>())
				.add(new LeftOut(content.title(), content.locale(), LanguageNames.of(content.locale())));
		}
		return byReason.entrySet()
			.stream()
			.map((entry) -> new Group(PreviewWords.of(entry.getKey()), entry.getValue()))
			.sorted(Comparator.comparing((Group group) -> group.content().size()).reversed())
			.toList();
	}

	private static String text(Question question) {
		return question.text().in(Locale.ENGLISH);
	}

	private static String points(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

	/**
	 * One item.
	 *
	 * @param rank from 1
	 * @param title of the content
	 * @param summary of the content, may be empty
	 * @param url where it is, empty where that is no web address
	 * @param format its name
	 * @param tag of its language
	 * @param locale the language's name
	 * @param status empty for published content
	 * @param reasons in words
	 * @param answers texts of the questions that earned its place
	 * @param score what it adds at its rank
	 * @param signals what the score is made of
	 * @param path from the visitor to the content
	 */
	record Item(int rank, String title, String summary, String url, String format, String tag, String locale,
			String status, List<String> reasons, List<String> answers, double score, List<Signal> signals,
			List<Step> path) {

		public String points() {
			return Slate.points(this.score);
		}

	}

	/**
	 * A part of a score.
	 *
	 * @param name of the signal
	 * @param points what it adds
	 * @param product value times weight, in digits
	 * @param bar from 0 to 10, 10 for the largest part
	 */
	record Signal(String name, String points, String product, int bar) {
	}

	/**
	 * A node of the path.
	 *
	 * @param label what it is, in lower case
	 * @param name what it is called
	 * @param leads how it leads to the next, empty at the last
	 */
	record Step(String label, String name, String leads) {
	}

	/**
	 * Near misses that the same keeps out.
	 *
	 * @param reason why they are left out, in words
	 * @param content at least one
	 */
	record Group(String reason, List<LeftOut> content) {

		Group {
			content = List.copyOf(content);
		}
	}

	/**
	 * A near miss.
	 *
	 * @param title of the content
	 * @param tag of its language
	 * @param locale the language's name
	 */
	record LeftOut(String title, String tag, String locale) {
	}

}
