package dev.waymark.coverage;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.coverage.task.GapTask;
import dev.waymark.coverage.task.GapTasks;

/**
 * Tasks beside the map: how many gaps each has left. A task closes itself when none is
 * left, and opens again when there is one.
 */
public final class GapTaskBoard {

	private final GapTasks tasks;

	private final ContentCoverages coverages;

	GapTaskBoard(GapTasks tasks, ContentCoverages coverages) {
		this.tasks = tasks;
		this.coverages = coverages;
	}

	/**
	 * Counts the cells that tasks are about.
	 * @param tasks of any journeys
	 * @param at the moment
	 * @return how many atomic cells and gaps, by task id
	 */
	public Map<String, TaskCells> cells(Collection<GapTask> tasks, Instant at) {
		Map<String, TaskCells> left = new HashMap<>();
		tasks.stream()
			.collect(Collectors.groupingBy(Look::at, LinkedHashMap::new, Collectors.toList()))
			.forEach((look, alike) -> count(look, alike, at, left));
		return left;
	}

	/**
	 * Closes what is filled and opens what is not any more.
	 * @param journey key
	 * @param at the moment
	 */
	public void settle(String journey, Instant at) {
		List<GapTask> all = this.tasks.ofJourney(journey);
		Map<String, TaskCells> cells = cells(all, at);
		this.tasks.settle(
				ids(all.stream().filter((task) -> task.closedAt() == null && TaskCells.of(task, cells).areFilled())),
				ids(all.stream().filter((task) -> task.closedAt() != null && TaskCells.of(task, cells).gaps() > 0)),
				at);
	}

	/**
	 * The tasks that are about gaps. One that was closed opens again if it has gaps now,
	 * whatever moment the gaps here are of.
	 * @param journey key
	 * @param gaps atomic cells that are gaps at some moment
	 * @param at now
	 * @return for each gap that has one its task, the one with most keys first, by the
	 * order of the cell
	 */
	public Map<String, GapTask> about(String journey, Collection<CoverageCell> gaps, Instant at) {
		List<GapTask> all = this.tasks.ofJourney(journey);
		if (all.stream().anyMatch((task) -> task.closedAt() != null && gaps.stream().anyMatch(task.keys()::hold))) {
			settle(journey, at);
			all = this.tasks.ofJourney(journey);
		}
		List<GapTask> closest = all.stream()
			.sorted(Comparator.comparingLong((GapTask task) -> task.keys().bound()).reversed())
			.toList();
		Map<String, GapTask> found = new HashMap<>();
		for (CoverageCell gap : gaps) {
			closest.stream()
				.filter((task) -> task.keys().hold(gap))
				.findFirst()
				.ifPresent((task) -> found.put(gap.order(), task));
		}
		return found;
	}

	private void count(Look look, List<GapTask> tasks, Instant at, Map<String, TaskCells> left) {
		tasks.forEach((task) -> left.put(task.id(), TaskCells.NONE));
		List<String> questions = tasks.stream().map((task) -> task.keys().question()).distinct().toList();
		CoverageFilter filter = new CoverageFilter(keys(look.stage()), List.of(), questions, List.of(),
				keys(look.locale()), keys(look.channel()), List.of());
		this.coverages.coverage(look.journey(), CoverageScope.ATOMIC, filter, at).forEach((cell) -> {
			TaskCells one = new TaskCells(1, (cell.status() == CoverageStatus.GAP) ? 1 : 0);
			tasks.stream()
				.filter((task) -> task.keys().hold(cell))
				.forEach((task) -> left.merge(task.id(), one, TaskCells::plus));
		});
	}

	private static List<String> keys(String key) {
		return key.isEmpty() ? List.of() : List.of(key);
	}

	private static List<String> ids(Stream<GapTask> tasks) {
		return tasks.map(GapTask::id).toList();
	}

	/**
	 * Tasks that one look at the map can count: a sub-stage, a language without content
	 * and a channel must be named to be looked at.
	 */
	private record Look(String journey, String stage, String locale, String channel) {

		static Look at(GapTask task) {
			return new Look(task.keys().journey(), Objects.requireNonNullElse(task.keys().stage(), ""),
					Objects.requireNonNullElse(task.keys().locale(), ""),
					Objects.requireNonNullElse(task.keys().channel(), ""));
		}

	}

	/**
	 * The cells that a task is about.
	 *
	 * @param cells how many atomic cells there are; none where nobody asks the question
	 * there any more
	 * @param gaps how many of them are gaps
	 */
	public record TaskCells(int cells, int gaps) {

		static final TaskCells NONE = new TaskCells(0, 0);

		/**
		 * The cells of a task.
		 * @param task the task
		 * @param counted what was counted
		 * @return its cells
		 */
		public static TaskCells of(GapTask task, Map<String, TaskCells> counted) {
			return counted.getOrDefault(task.id(), NONE);
		}

		TaskCells plus(TaskCells other) {
			return new TaskCells(this.cells + other.cells, this.gaps + other.gaps);
		}

		boolean areFilled() {
			return this.cells > 0 && this.gaps == 0;
		}

	}

}
