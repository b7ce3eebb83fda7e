package dev.waymark.studio;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.waymark.coverage.CellNames;
import dev.waymark.coverage.CoverageCell;
import dev.waymark.coverage.CoverageGap;
import dev.waymark.graph.Graph;
import dev.waymark.locale.LanguageNames;
import dev.waymark.page.Page;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Gaps as the pages list them.
 */
@Component
@Lazy
final class GapRows {

	private final Graph graph;

	GapRows(Graph graph) {
		this.graph = graph;
	}

	Rows of(Page<CoverageGap> page, MapQuery query) {
		CellNames names = CellNames.of(this.graph, query.journey(),
				page.items().stream().map(CoverageGap::cell).toList());
		double most = page.items().stream().mapToDouble(CoverageGap::priority).max().orElse(0);
		return new Rows(page.items().stream().map((gap) -> row(gap, names, query, most)).toList(), page.total(),
				page.hasNext(), page.hasPrevious());
	}

	private static Row row(CoverageGap gap, CellNames names, MapQuery query, double most) {
		CoverageCell cell = gap.cell();
		String stage = Objects.requireNonNull(cell.stage());
		String persona = Objects.requireNonNull(cell.persona());
		String locale = Objects.requireNonNull(cell.locale());
		return new Row(names.question(Objects.requireNonNull(cell.question())), names.persona(persona),
				names.stage(stage), Objects.requireNonNull(cell.device()).label(), LanguageNames.of(locale),
				(cell.channel() != null) ? names.channel(cell.channel()) : "", gap.priority(),
				(most > 0) ? (int) Math.ceil(10 * gap.priority() / most) : 0, gap.reason(),
				Link.to("/studio/preview")
					.with("journey", query.journey())
					.with("stage", stage)
					.with("persona", persona)
					.with("device", cell.device())
					.with("locale", locale)
					.with("channel", cell.channel())
					.with("at", query.at())
					.toString());
	}

	/**
	 * A page of gaps.
	 *
	 * @param rows most valuable first
	 * @param total how many there are in all
	 * @param hasNext whether some follow
	 * @param hasPrevious whether some come before
	 */
	record Rows(List<Row> rows, int total, boolean hasNext, boolean hasPrevious) {
	}

	/**
	 * One gap.
	 *
	 * @param question its text
	 * @param persona its name
	 * @param stage its name
	 * @param device its name
	 * @param locale the language's name
	 * @param channel its name, empty where none is bound
	 * @param priority what it is worth closing
	 * @param bar the priority from 0 to 10, 10 for the highest on the page
	 * @param reason why nothing serves, as a sentence
	 * @param preview what the visitor gets instead
	 */
	record Row(String question, String persona, String stage, String device, String locale, String channel,
			double priority, int bar, String reason, String preview) {

		/** The priority with three digits behind the point. */
		public String points() {
			return String.format(Locale.ROOT, "%.3f", this.priority);
		}

	}

}
