package dev.waymark.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
	 * Counts the gaps that tasks have left.
	 * @param tasks of any journeys
	 * @param at the moment
	 * @return how many atomic gaps, by task id
	 */
	public Map<String, Integer> gapsLeft(Collection<GapTask> tasks, Instant at) {
		Map<String, Integer> left = new HashMap<>();
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
		Map<String, Integer> left = gapsLeft(all, at);
		this.tasks.settle(
				ids(all.stream().filter((task) -> task.closedAt() == null && left.getOrDefault(task.id(), 0) == 0)),
				ids(all.stream().filter((task) -> task.closedAt() != null && left.getOrDefault(task.id(), 0) > 0)), at);
	}

	/**
	 * The tasks that are about cells.
	 * @param journey key
	 * @param cells atomic cells
	 * @return for each cell that has one its open task, the one with most keys first
	 */
	public Map<String, GapTask> about(String journey, Collection<CoverageCell> cells) {
		List<GapTask> all = new ArrayList<>(this.tasks.ofJourney(journey));
		all.sort((one, other) -> Long.compare(other.keys().bound(), one.keys().bound()));
		Map<String, GapTask> found = new HashMap<>();
		for (CoverageCell cell : cells) {
			all.stream()
				.filter((task) -> task.keys().hold(cell))
				.findFirst()
				.ifPresent((task) -> found.put(cell.order(), task));
		}
		return found;
	}

	private void count(Look look, List<GapTask> tasks, Instant at, Map<String, Integer> left) {
		tasks.forEach((task) -> left.put(task.id(), 0));
		List<String> questions = tasks.stream().map((task) -> task.keys().question()).distinct().toList();
		CoverageFilter filter = new CoverageFilter(keys(look.stage()), List.of(), questions, List.of(),
				keys(look.locale()), keys(look.channel()), List.of());
		this.coverages.coverage(look.journey(), CoverageScope.ATOMIC, filter, at).forEach((cell) -> {
			if (cell.status() == CoverageStatus.GAP) {
				tasks.stream()
					.filter((task) -> task.keys().hold(cell))
					.forEach((task) -> left.merge(task.id(), 1, Integer::sum));
			}
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

}
