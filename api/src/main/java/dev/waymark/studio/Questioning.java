package dev.waymark.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.waymark.content.Device;
import dev.waymark.coverage.CoverageCell;
import dev.waymark.graph.Links;
import dev.waymark.journey.Stages;
import dev.waymark.locale.LanguageNames;
import dev.waymark.persona.Personas;
import dev.waymark.question.Question;
import dev.waymark.question.Questions;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lays out questions by devices, or by languages.
 */
@Component
@Lazy
final class Questioning {

	private final Questions questions;

	private final Stages stages;

	private final Personas personas;

	Questioning(Questions questions, Stages stages, Personas personas) {
		this.questions = questions;
		this.stages = stages;
		this.personas = personas;
	}

	/**
	 * The names of a cell's stage and persona.
	 */
	Names names(String journey, String stage, String persona) {
		return new Names(
				Objects.requireNonNull(this.stages.find(List.of(journey + "/" + stage)).firstOf(journey + "/" + stage))
					.name()
					.in(Locale.ENGLISH),
				Objects.requireNonNull(this.personas.find(List.of(persona)).firstOf(persona))
					.name()
					.in(Locale.ENGLISH));
	}

	/**
	 * Lays out cells, the weightiest question first.
	 * @param cells bound to question and device, or to question and language
	 * @param query the map that the cells are of
	 * @param byLocale whether the columns are languages
	 */
	Table table(List<CoverageCell> cells, MapQuery query, boolean byLocale) {
		List<String> columns = new ArrayList<>();
		Map<String, List<CoverageCell>> byQuestion = new HashMap<>();
		for (CoverageCell cell : cells) {
			if (!columns.contains(column(cell))) {
				columns.add(column(cell));
			}
			byQuestion.computeIfAbsent(Objects.requireNonNull(cell.question()), (key) -> new ArrayList<>()).add(cell);
		}
		Links<Question> texts = this.questions.find(byQuestion.keySet());
		List<Row> rows = byQuestion.entrySet()
			.stream()
			.map((entry) -> row(entry.getKey(), texts.firstOf(entry.getKey()), entry.getValue(), columns, query))
			.sorted(Comparator.comparing(Row::importance).reversed().thenComparing(Row::text))
			.toList();
		return new Table(columns.stream().map((column) -> label(column, byLocale)).toList(), rows);
	}

	private static Row row(String key, @Nullable Question question, List<CoverageCell> cells, List<String> columns,
			MapQuery query) {
		String text = (question != null) ? question.text().in(Locale.ENGLISH) : key;
		List<@Nullable Cell> row = new ArrayList<>();
		for (String column : columns) {
			row.add(cells.stream()
				.filter((cell) -> column(cell).equals(column))
				.findFirst()
				.map((cell) -> cell(cell, key, query))
				.orElse(null));
		}
		CoverageCell first = cells.getFirst();
		return new Row(text, first.weight() / first.atomCount(), row);
	}

	private static Cell cell(CoverageCell cell, String question, MapQuery query) {
		MapQuery gaps = query.question(question);
		if (cell.device() != null) {
			gaps = gaps.spot(List.of(cell.device()), query.filter().locales());
		}
		if (cell.locale() != null) {
			gaps = gaps.spot(query.filter().devices(), List.of(cell.locale()));
		}
		return new Cell(Share.of(cell), cell.workCount(), cell.staleCount(),
				(cell.gapCount() > 0) ? gaps.link("/studio/gaps").toString() : "");
	}

	private static String column(CoverageCell cell) {
		return (cell.device() != null) ? cell.device().name() : Objects.requireNonNull(cell.locale());
	}

	private static String label(String column, boolean byLocale) {
		return byLocale ? LanguageNames.of(column) : Device.valueOf(column).label();
	}

	/**
	 * What the keys of a cell are called.
	 *
	 * @param stage in English
	 * @param persona in English
	 */
	record Names(String stage, String persona) {
	}

	/**
	 * Questions by devices or languages.
	 *
	 * @param columns what they are called
	 * @param rows one a question
	 */
	record Table(List<String> columns, List<Row> rows) {
	}

	/**
	 * One question.
	 *
	 * @param text in English
	 * @param importance to the persona, 0 to 1
	 * @param cells one a column
	 */
	record Row(String text, double importance, List<@Nullable Cell> cells) {

		public int percent() {
			return (int) Math.round(100 * this.importance);
		}

	}

	/**
	 * A question on a device or in a language.
	 *
	 * @param share how much is covered
	 * @param works how many works serve
	 * @param stale how many of them are stale
	 * @param href where its gaps are listed, empty without any
	 */
	record Cell(Share share, int works, int stale, String href) {
	}

}
