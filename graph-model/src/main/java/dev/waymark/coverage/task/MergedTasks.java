package dev.waymark.coverage.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;

/**
 * The tasks of questions that are merged into another one.
 */
public final class MergedTasks {

	private static final String OF_QUESTIONS = """
			MATCH (task:GapTask) WHERE task.question IN $questions
			RETURN properties(task) AS task ORDER BY task.id""";

	/**
	 * A task remembers each question that it was carried from, so that several merges can
	 * be undone one after the other. A task that is there keeps what it says, and takes
	 * over what it lacks.
	 */
	private static final String CARRY_OVER = """
			UNWIND $rows AS row
			MATCH (task:GapTask {id: row.id})
			WITH row, task, properties(task) AS carried
			DELETE task
			MERGE (kept:GapTask {id: row.becomes})
			ON CREATE SET kept = carried, kept.id = row.becomes, kept.question = $into,
			  kept.carriedFrom = coalesce(carried.carriedFrom, []) + carried.question,
			  kept.carriedIds = coalesce(carried.carriedIds, []) + carried.id
			ON MATCH SET kept.owner = coalesce(kept.owner, carried.owner), kept.dueOn = coalesce(kept.dueOn, carried.dueOn),
			  kept.brief = CASE WHEN carried.brief <> kept.brief THEN kept.brief + '\n\n' + carried.brief
			    ELSE coalesce(kept.brief, carried.brief) END""";

	private static final String GIVE_BACK = """
			MATCH (task:GapTask) WHERE last(task.carriedFrom) IN $questions
			WITH task, task.carriedFrom AS questions, task.carriedIds AS ids
			WHERE NOT EXISTS { (:GapTask {id: last(ids)}) }
			SET task.id = last(ids), task.question = last(questions), task.carriedIds = ids[..-1],
			  task.carriedFrom = questions[..-1]""";

	private final Graph graph;

	/**
	 * Keeps tasks in a graph.
	 * @param graph the graph
	 */
	public MergedTasks(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Lets tasks be about the question that is left, with the same other keys. Where
	 * there is such a task already, both become that one.
	 * @param from keys of the questions that are merged
	 * @param into key of the question that is left
	 */
	public void carryOver(Collection<String> from, String into) {
		List<Map<String, String>> rows = this.graph
			.read(OF_QUESTIONS, Map.of("questions", List.copyOf(from)), (row) -> GapTask.read(row.get("task")))
			.stream()
			.map((task) -> Map.of("id", task.id(), "becomes", task.keys().asking(into).id()))
			.toList();
		this.graph.write(CARRY_OVER, Map.of("rows", rows, "into", into), (row) -> row);
	}

	/**
	 * Lets tasks be about the questions again that they were about before a merge. Tasks
	 * that became one stay one.
	 * @param questions keys of questions that are there again
	 */
	public void giveBack(Collection<String> questions) {
		this.graph.write(GIVE_BACK, Map.of("questions", List.copyOf(questions)), (row) -> row);
	}

}
