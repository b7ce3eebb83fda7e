package dev.waymark.coverage.task;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.graph.Graph;
import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The tasks in the graph. They are no content: writing them leaves every answer as it is.
 */
public final class GapTasks {

	private static final String SAVE = """
			UNWIND $rows AS row
			MERGE (task:GapTask {id: row.id})
			ON CREATE SET task.openedAt = $now
			SET task += row.properties""";

	private static final String BY_ID = """
			MATCH (task:GapTask) WHERE task.id IN $ids
			RETURN properties(task) AS task ORDER BY task.id""";

	private static final String OF_JOURNEY = """
			MATCH (task:GapTask) WHERE task.journey = $journey
			RETURN properties(task) AS task ORDER BY task.id""";

	/** Open ones first, then by day due. */
	private static final String PAGE = """
			MATCH (task:GapTask)
			WHERE task.journey = $journey AND ($owner IS NULL OR task.owner = $owner)
			  AND ($open IS NULL OR (task.closedAt IS NULL) = $open) AND ($dueBefore IS NULL OR task.dueOn < $dueBefore)
			WITH task, CASE WHEN task.closedAt IS NULL THEN '0' ELSE '1' END + toString(coalesce(task.dueOn, date('9999-12-31')))
			  + ' ' + task.id AS place
			ORDER BY place
			WITH collect({task: properties(task), place: place}) AS found
			RETURN size(found) AS total, size([each IN found WHERE each.place <= $after | 1]) > 0 AS before,
			  [each IN found WHERE each.place > $after | each.task][..$limit] AS items""";

	private static final String CLOSE = """
			UNWIND $ids AS id
			MATCH (task:GapTask {id: id}) WHERE task.closedAt IS NULL
			SET task.closedAt = $now""";

	private static final String REOPEN = """
			UNWIND $ids AS id
			MATCH (task:GapTask {id: id}) WHERE task.closedAt IS NOT NULL
			REMOVE task.closedAt
			SET task.openedAt = $now""";

	private static final String DROP = """
			UNWIND $ids AS id
			MATCH (task:GapTask {id: id})
			DELETE task
			RETURN id""";

	private final Graph graph;

	/**
	 * Keeps tasks in a graph.
	 * @param graph the graph
	 */
	public GapTasks(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Gives tasks out, or changes what was given out.
	 * @param edits what to set, by keys; a name mapped to null is cleared, one that is
	 * not there stays
	 * @param now the moment
	 */
	public void save(Map<GapKeys, Map<String, @Nullable Object>> edits, Instant now) {
		List<Map<String, Object>> rows = edits.entrySet().stream().map((edit) -> {
			Map<String, @Nullable Object> properties = properties(edit.getKey());
			properties.putAll(edit.getValue());
			return Map.<String, Object>of("id", edit.getKey().id(), "properties", properties);
		}).toList();
		this.graph.write(SAVE, Map.of("rows", rows, "now", stored(now)), (row) -> row);
	}

	/**
	 * Tasks by id.
	 * @param ids ids
	 * @return those that there are
	 */
	public List<GapTask> find(Collection<String> ids) {
		return this.graph.read(BY_ID, Map.of("ids", List.copyOf(ids)), (row) -> GapTask.read(row.get("task")));
	}

	/**
	 * All tasks of a journey.
	 * @param journey its key
	 * @return tasks, by id
	 */
	public List<GapTask> ofJourney(String journey) {
		return this.graph.read(OF_JOURNEY, Map.of("journey", journey), (row) -> GapTask.read(row.get("task")));
	}

	/**
	 * A page of tasks: open ones first, then by day due.
	 * @param filter which tasks
	 * @param request which page, by {@link #place}
	 * @return the page
	 */
	public Page<GapTask> page(GapTaskFilter filter, PageRequest request) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("journey", filter.journey());
		parameters.put("owner", filter.owner());
		parameters.put("open", filter.open());
		parameters.put("dueBefore", filter.dueBefore());
		parameters.put("after", request.after());
		parameters.put("limit", request.limit());
		return this.graph.read(PAGE, parameters, (row) -> Page.read(row, request, GapTask::read)).getFirst();
	}

	/**
	 * The place of a task in a page.
	 * @param task the task
	 * @return a text that sorts as pages do
	 */
	public static String place(GapTask task) {
		String due = Optional.ofNullable(task.dueOn()).map(Object::toString).orElse("9999-12-31");
		return ((task.closedAt() == null) ? "0" : "1") + due + " " + task.id();
	}

	/**
	 * Notes that no gap is left of some, and that there are gaps again of others.
	 * @param filled ids
	 * @param open ids
	 * @param now the moment
	 */
	public void settle(Collection<String> filled, Collection<String> open, Instant now) {
		if (!filled.isEmpty()) {
			this.graph.write(CLOSE, Map.of("ids", List.copyOf(filled), "now", stored(now)), (row) -> row);
		}
		if (!open.isEmpty()) {
			this.graph.write(REOPEN, Map.of("ids", List.copyOf(open), "now", stored(now)), (row) -> row);
		}
	}

	/**
	 * Drops tasks.
	 * @param ids ids
	 * @return the ids of those that there were
	 */
	public List<String> drop(Collection<String> ids) {
		return this.graph.write(DROP, Map.of("ids", List.copyOf(ids)), (row) -> row.get("id").asString());
	}

	private static Map<String, @Nullable Object> properties(GapKeys keys) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("journey", keys.journey());
		properties.put("question", keys.question());
		properties.put("stage", keys.stage());
		properties.put("persona", keys.persona());
		properties.put("device", (keys.device() != null) ? keys.device().name() : null);
		properties.put("locale", keys.locale());
		properties.put("channel", keys.channel());
		return properties;
	}

	private static Object stored(Instant moment) {
		return moment.atZone(ZoneOffset.UTC);
	}

}
