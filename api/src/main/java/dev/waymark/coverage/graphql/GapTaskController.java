package dev.waymark.coverage.graphql;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.connection.Connection;
import dev.waymark.connection.ListMark;
import dev.waymark.connection.PageArguments;
import dev.waymark.coverage.CoverageGap;
import dev.waymark.coverage.GapTaskBoard;
import dev.waymark.coverage.GapTaskBoard.TaskCells;
import dev.waymark.coverage.task.GapKeys;
import dev.waymark.coverage.task.GapTask;
import dev.waymark.coverage.task.GapTaskFilter;
import dev.waymark.coverage.task.GapTasks;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.page.PageRequest;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class GapTaskController {

	private static final int MOST = 100;

	private final GapTasks tasks;

	private final GapTaskBoard board;

	private final KnownKeys keys;

	private final Clock clock;

	GapTaskController(GapTasks tasks, GapTaskBoard board, KnownKeys keys, Clock clock, BatchLoaderRegistry loaders) {
		this.tasks = tasks;
		this.board = board;
		this.keys = keys;
		this.clock = clock;
		loaders.forTypePair(GapTask.class, TaskCells.class)
			.registerMappedBatchLoader((all, _) -> Mono.fromCallable(() -> cells(all)));
	}

	@QueryMapping
	Connection<GapTask> gapTasks(@Argument String journey, @Argument @Nullable String owner,
			@Argument @Nullable Boolean open, @Argument @Nullable String dueBefore, @Argument int first,
			@Argument @Nullable String after) {
		ListMark list = ListMark.of("gapTasks", journey, owner, open, dueBefore);
		PageRequest page = PageArguments.ofMap(first, after, list);
		LocalDate day = GapTaskInput.day("dueBefore", dueBefore);
		this.keys.require(KeyKind.JOURNEY, "journey", List.of(journey));
		this.board.settle(journey, this.clock.instant());
		return Connection.of(this.tasks.page(new GapTaskFilter(journey, owner, open, day), page), GapTasks::place,
				list);
	}

	@MutationMapping
	List<GapTask> assignGaps(@Argument List<GapTaskInput> tasks) {
		requireFew("tasks", tasks);
		Instant now = this.clock.instant();
		Map<String, GapTask> there = byId(tasks.stream().map((task) -> task.keys().id()).toList());
		Map<GapKeys, Map<String, @Nullable Object>> edits = new LinkedHashMap<>();
		for (GapTaskInput task : tasks) {
			String argument = "tasks[" + edits.size() + "]";
			Map<String, @Nullable Object> properties = new HashMap<>();
			task.put(argument, there.get(task.keys().id()), properties);
			if (edits.put(task.checkedKeys(argument, this.keys), properties) != null) {
				throw new InputException(InputErrorCode.INVALID_ARGUMENT, "tasks",
						"two tasks are about the same gaps (%s); put both into one".formatted(task.keys().id()));
			}
		}
		requireCells(edits.keySet(), now);
		this.tasks.save(edits, now);
		edits.keySet().stream().map(GapKeys::journey).distinct().forEach((journey) -> this.board.settle(journey, now));
		Map<String, GapTask> saved = byId(edits.keySet().stream().map(GapKeys::id).toList());
		return edits.keySet().stream().flatMap((key) -> Stream.ofNullable(saved.get(key.id()))).toList();
	}

	private Map<String, GapTask> byId(List<String> ids) {
		return this.tasks.find(ids).stream().collect(Collectors.toMap(GapTask::id, (task) -> task));
	}

	/** A task about cells that are none could never be done. */
	private void requireCells(Collection<GapKeys> keys, Instant now) {
		List<GapTask> tasks = keys.stream().map((each) -> new GapTask(each, null, null, null, now, null)).toList();
		Map<String, TaskCells> counted = this.board.cells(tasks, now);
		for (GapTask task : tasks) {
			if (TaskCells.of(task, counted).cells() == 0) {
				throw new InputException(InputErrorCode.INVALID_ARGUMENT, "tasks[" + tasks.indexOf(task) + "]",
						"nobody asks \"%s\" there, so there is no gap to fill; leave out a key, or tie the question to the stage and the persona first"
							.formatted(task.keys().question()));
			}
		}
	}

	@MutationMapping
	int dropGapTasks(@Argument List<String> ids) {
		requireFew("ids", ids);
		return this.tasks.drop(ids).size();
	}

	@BatchMapping
	Map<CoverageGap, GapTask> task(List<CoverageGap> gaps) {
		Map<CoverageGap, GapTask> tasks = new HashMap<>();
		gaps.stream().collect(Collectors.groupingBy(CoverageGap::journey)).forEach((journey, all) -> {
			Map<String, GapTask> found = this.board.about(journey, all.stream().map(CoverageGap::cell).toList(),
					this.clock.instant());
			all.forEach((gap) -> Optional.ofNullable(found.get(gap.cell().order()))
				.ifPresent((task) -> tasks.put(gap, task)));
		});
		return tasks;
	}

	private Map<GapTask, TaskCells> cells(Collection<GapTask> tasks) {
		Map<String, TaskCells> counted = this.board.cells(tasks, this.clock.instant());
		return tasks.stream().collect(Collectors.toMap((task) -> task, (task) -> TaskCells.of(task, counted)));
	}

	@SchemaMapping(typeName = "GapTask")
	CompletableFuture<Integer> cellCount(GapTask task, DataLoader<GapTask, TaskCells> cells) {
		return cells.load(task).thenApply(TaskCells::cells);
	}

	@SchemaMapping(typeName = "GapTask")
	CompletableFuture<Integer> gapCount(GapTask task, DataLoader<GapTask, TaskCells> cells) {
		return cells.load(task).thenApply(TaskCells::gaps);
	}

	@SchemaMapping(typeName = "GapTask")
	boolean overdue(GapTask task) {
		return task.closedAt() == null && task.dueOn() != null
				&& task.dueOn().isBefore(this.clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
	}

	@SchemaMapping(typeName = "GapTask")
	@Nullable String dueOn(GapTask task) {
		return (task.dueOn() != null) ? task.dueOn().toString() : null;
	}

	private static void requireFew(String argument, Collection<?> sent) {
		if (sent.isEmpty() || sent.size() > MOST) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, argument,
					"%s holds %d; send 1 to %d".formatted(argument, sent.size(), MOST));
		}
	}

}
