package dev.waymark.studio;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.waymark.coverage.ContentCoverages;
import dev.waymark.coverage.CoverageCell;
import dev.waymark.coverage.CoverageDimension;
import dev.waymark.coverage.CoverageFilter;
import dev.waymark.graph.Links;
import dev.waymark.journey.Journey;
import dev.waymark.journey.Journeys;
import dev.waymark.journey.Stage;
import dev.waymark.journey.StageAlignment;
import dev.waymark.journey.Stages;
import dev.waymark.question.Question;
import dev.waymark.question.Questions;
import dev.waymark.question.StageQuestions;
import dev.waymark.studio.JourneyPicture.Match;
import dev.waymark.studio.JourneyPicture.Stop;
import dev.waymark.studio.JourneyPicture.Turn;
import dev.waymark.studio.JourneyPicture.Way;
import dev.waymark.trigger.Trigger;
import dev.waymark.trigger.Triggers;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Draws journeys together from what the catalogue and coverage know.
 */
@Component
@Lazy
final class JourneyPictures {

	private final Catalogue catalogue;

	private final Journeys journeys;

	private final Stages stages;

	private final Triggers triggers;

	private final Questions questions;

	private final ContentCoverages coverages;

	private final Clock clock;

	JourneyPictures(Catalogue catalogue, Journeys journeys, Stages stages, Triggers triggers, Questions questions,
			ContentCoverages coverages, Clock clock) {
		this.catalogue = catalogue;
		this.journeys = journeys;
		this.stages = stages;
		this.triggers = triggers;
		this.questions = questions;
		this.coverages = coverages;
		this.clock = clock;
	}

	/**
	 * The picture of a journey now.
	 * @param journey key of a known journey
	 */
	JourneyPicture of(String journey) {
		List<Stage> all = this.catalogue.withParts(journey);
		List<String> ids = all.stream().map(Stage::id).toList();
		Map<String, String> wholes = new HashMap<>();
		Links<Stage> parts = this.stages.within(ids);
		ids.forEach((id) -> parts.of(id).forEach((part) -> wholes.put(part.id(), key(id))));
		Links<Stage> next = this.stages.next(ids);
		Links<StageAlignment> aligned = this.stages.alignedWith(ids);
		Links<Trigger> triggered = this.triggers.ofStages(ids);
		List<List<Question>> asked = this.questions
			.listAtStages(ids.stream().map((id) -> new StageQuestions(id, null)).toList());
		Map<String, CoverageCell> cells = cells(journey, all);
		Map<String, String> models = models();
		List<Stop> stops = new ArrayList<>();
		for (int index = 0; index < all.size(); index++) {
			Stage stage = all.get(index);
			CoverageCell cell = cells.get(stage.key());
			stops.add(new Stop(stage.key(), name(stage), wholes.getOrDefault(stage.id(), ""), stage.postPurchase(),
					asked.get(index).size(), (cell != null) ? cell.workCount() : 0, share(cell),
					next.of(stage.id()).stream().map((to) -> way(stage, to, all, wholes)).toList(),
					triggered.of(stage.id()).stream().map((trigger) -> trigger.name().in(Locale.ENGLISH)).toList(),
					aligned.of(stage.id()).stream().map((match) -> match(match, models)).toList(),
					Link.to("/studio/coverage").with("journey", journey).with("stage", stage.key()).toString()));
		}
		return new JourneyPicture(stops);
	}

	private Map<String, CoverageCell> cells(String journey, List<Stage> stages) {
		Map<String, CoverageCell> cells = new HashMap<>();
		if (!stages.isEmpty()) {
			CoverageFilter filter = new CoverageFilter(stages.stream().map(Stage::key).toList(), List.of(), List.of(),
					List.of(), List.of(), List.of(), List.of());
			this.coverages.coverage(journey, EnumSet.of(CoverageDimension.STAGE), filter, this.clock.instant())
				.forEach((cell) -> cells.put(Objects.requireNonNull(cell.stage()), cell));
		}
		return cells;
	}

	private Map<String, String> models() {
		Map<String, String> names = new HashMap<>();
		for (Journey journey : this.journeys.list()) {
			names.put(journey.key(), journey.name().in(Locale.ENGLISH));
		}
		return names;
	}

	private static Share share(@Nullable CoverageCell cell) {
		return (cell != null) ? Share.of(cell) : Share.of(List.of());
	}

	private static Match match(StageAlignment match, Map<String, String> models) {
		String model = match.stage().journeyKey();
		return new Match(models.getOrDefault(model, model), name(match.stage()), match.strength());
	}

	private static Way way(Stage from, Stage to, List<Stage> all, Map<String, String> wholes) {
		boolean beside = Objects.equals(wholes.get(from.id()), wholes.get(to.id()));
		int step = beside ? to.position() - from.position() : Integer.signum(all.indexOf(to) - all.indexOf(from));
		Turn turn = from.equals(to) ? Turn.REPEATS : (step < 0) ? Turn.BACK : (step > 1) ? Turn.SKIPS : Turn.ON;
		return new Way(to.key(), name(to), turn);
	}

	private static String name(Stage stage) {
		return stage.name().in(Locale.ENGLISH);
	}

	private static String key(String id) {
		return id.substring(id.indexOf('/') + 1);
	}

}
