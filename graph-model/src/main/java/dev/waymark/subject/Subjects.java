package dev.waymark.subject;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;

/**
 * The subjects in the graph.
 */
public final class Subjects {

	private static final String OF_KINDS = """
			MATCH (subject:Subject) WHERE subject.kind IN $kinds
			RETURN properties(subject) AS subject ORDER BY subject.key""";

	private static final String AROUND = """
			MATCH (part:Subject)-[:PART_OF]->(subject:Subject) WHERE part.key IN $keys
			RETURN part.key AS from, properties(subject) AS to ORDER BY subject.key""";

	private static final String BY_KEY = """
			MATCH (subject:Subject) WHERE subject.key IN $keys
			RETURN subject.key AS from, properties(subject) AS to""";

	private final Graph graph;

	/**
	 * Reads subjects from a graph.
	 * @param graph to read from
	 */
	public Subjects(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The subjects of some kinds, by key.
	 * @param kinds the kinds
	 * @return the subjects
	 */
	public List<Subject> list(Collection<SubjectKind> kinds) {
		return this.graph.read(OF_KINDS, Map.of("kinds", kinds.stream().map(SubjectKind::name).toList()),
				(row) -> Subject.of(row.get("subject").asMap()));
	}

	/**
	 * What subjects are part of.
	 * @param subjects keys of subjects
	 * @return the subject around each, by the key of the part
	 */
	public Links<Subject> around(Collection<String> subjects) {
		return Links.read(this.graph, AROUND, Map.of("keys", List.copyOf(subjects)),
				(subject) -> Subject.of(subject.asMap()));
	}

	/**
	 * Subjects by key.
	 * @param keys of subjects
	 * @return one for each known key
	 */
	public Links<Subject> find(Collection<String> keys) {
		return Links.read(this.graph, BY_KEY, Map.of("keys", List.copyOf(keys)),
				(subject) -> Subject.of(subject.asMap()));
	}

}
