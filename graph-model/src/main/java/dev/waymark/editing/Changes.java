package dev.waymark.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.graph.Graph;
import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail.
 */
public final class Changes {

	/** Sorts behind every id. */
	private static final String END = "~";

	/** The index on the id brings the page in its order; nothing behind it is read. */
	private static final String PAGE = """
			RETURN COUNT { (:Change) } AS total,
			  EXISTS { MATCH (change:Change) WHERE change.id >= $before } AS before,
			  COLLECT {
			    MATCH (change:Change) WHERE change.id < $before
			    WITH change ORDER BY change.id DESC LIMIT $limit
			    RETURN properties(change)
			  } AS items""";

	private static final String BY_ID = """
			MATCH (change:Change {id: $id})
			RETURN properties(change) AS change""";

	private static final String LATEST = """
			MATCH (change:Change) WHERE change.id > ''
			RETURN change.id AS id ORDER BY change.id DESC LIMIT 1""";

	private static final String AFTER = """
			MATCH (change:Change {kind: $kind, entity: $entity}) WHERE change.id > $id
			RETURN properties(change) AS change ORDER BY change.id LIMIT 1000""";

	private static final String TOGETHER = """
			MATCH (change:Change {call: $call})
			RETURN properties(change) AS change ORDER BY change.id DESC""";

	private static final String ADD = """
			UNWIND $rows AS row
			CREATE (change:Change)
			SET change = row""";

	private final Graph graph;

	/**
	 * Reads the trail of a graph.
	 * @param graph to read from
	 */
	public Changes(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of the trail, newest first.
	 * @param request which page; it begins behind the id of a change
	 * @return the page
	 */
	public Page<Change> page(PageRequest request) {
		String before = request.after().isEmpty() ? END : request.after();
		return this.graph
			.read(PAGE, Map.of("before", before, "limit", request.limit()),
					(row) -> Page.read(row, request, Change::read))
			.getFirst();
	}

	Optional<Change> find(String id) {
		return this.graph.read(BY_ID, Map.of("id", id), (row) -> Change.read(row.get("change"))).stream().findFirst();
	}

	/** The changes of the same entity after another one, oldest first. */
	List<Change> after(Change change) {
		return this.graph.read(AFTER, Map.of("kind", change.kind(), "entity", change.entity(), "id", change.id()),
				(row) -> Change.read(row.get("change")));
	}

	/** All that can only be undone together with a change, newest first. */
	List<Change> together(Change change) {
		return (change.call() == null) ? List.of(change)
				: this.graph.read(TOGETHER, Map.of("call", change.call()), (row) -> Change.read(row.get("change")));
	}

	@Nullable String latest() {
		List<String> ids = this.graph.read(LATEST, Map.of(), (row) -> row.get("id").asString());
		return ids.isEmpty() ? null : ids.getFirst();
	}

	void add(List<Change> changes) {
		this.graph.write(ADD, Map.of("rows", changes.stream().map(Change::properties).toList()), (row) -> row);
	}

}
