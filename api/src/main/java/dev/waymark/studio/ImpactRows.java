package dev.waymark.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentAssets;
import dev.waymark.content.Formats;
import dev.waymark.graph.Links;
import dev.waymark.impact.ContentImpact;
import dev.waymark.locale.LanguageNames;
import dev.waymark.page.Page;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Impacts of content as a page lists them.
 */
@Component
@Lazy
final class ImpactRows {

	/** With fewer stays on either side hardly anything can be said. */
	private static final int FEW = 30;

	private final ContentAssets contents;

	private final Formats formats;

	ImpactRows(ContentAssets contents, Formats formats) {
		this.contents = contents;
		this.formats = formats;
	}

	Rows of(Page<ContentImpact> page) {
		Links<ContentAsset> found = this.contents.find(page.items().stream().map(ContentImpact::contentId).toList());
		Map<String, String> names = new HashMap<>();
		this.formats.list().forEach((format) -> names.put(format.key(), format.name().in(Locale.ENGLISH)));
		return new Rows(page.items().stream().map((impact) -> {
			ContentAsset content = Objects.requireNonNull(found.firstOf(impact.contentId()), impact::contentId);
			return row(impact, content, names.getOrDefault(content.format(), content.format()));
		}).toList(), page.total(), page.hasNext(), page.hasPrevious());
	}

	private static Row row(ContentImpact impact, ContentAsset content, String format) {
		return new Row(content.title(), content.url(), content.id(), format + ", " + LanguageNames.of(content.locale()),
				Figures.count(impact.exposed()), Figures.count(impact.others()), Figures.points(impact.lift()),
				Figures.points(impact.lower()) + " to " + Figures.points(impact.upper()), says(impact),
				Whisker.of(content.title(), impact.lower(), impact.lift(), impact.upper(), !few(impact)),
				QueryBehind.of("content", Map.of("id", content.id())).graphiql());
	}

	private static String says(ContentImpact impact) {
		if (few(impact)) {
			return "too little";
		}
		return switch (Sureness.of(impact.lower(), impact.upper())) {
			case BETTER -> "moves on";
			case WORSE -> "holds back";
			case OPEN, UNKNOWN -> "open";
		};
	}

	private static boolean few(ContentImpact impact) {
		return Math.min(impact.exposed(), impact.others()) < FEW;
	}

	/**
	 * A page of impacts.
	 *
	 * @param rows what leaves its mark for sure first
	 * @param total how many there are in all
	 * @param hasNext whether some follow
	 * @param hasPrevious whether some come before
	 */
	record Rows(List<Row> rows, int total, boolean hasNext, boolean hasPrevious) {

		private static final double ONE_SIDE = 0.025;

		/** What the script draws, as JSON. */
		public String json() {
			return Whisker.json(this.rows.stream().map(Row::whisker).toList());
		}

		/** How many of all would seem to move people on if none did. */
		public String byChance() {
			long count = Math.round(Math.ceil(ONE_SIDE * this.total));
			return (count == 1) ? "one" : String.valueOf(count);
		}

		/** How many of the page have too few stays. */
		public long few() {
			return this.rows.stream().filter((row) -> row.says().equals("too little")).count();
		}

	}

	/**
	 * One piece of content.
	 *
	 * @param title its title
	 * @param url where it is
	 * @param id its id
	 * @param kind its format and language
	 * @param exposed stays in which it was seen
	 * @param others what those are compared with
	 * @param lift in points
	 * @param interval of the lift, in points
	 * @param says what the interval says
	 * @param whisker what is drawn
	 * @param query the address of GraphiQL with what the graph has of it
	 */
	record Row(String title, String url, String id, String kind, String exposed, String others, String lift,
			String interval, String says, Whisker whisker, String query) {
	}

}
