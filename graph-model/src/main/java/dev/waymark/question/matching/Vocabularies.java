package dev.waymark.question.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

import dev.waymark.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The words of the graph's questions, kept until its content changes. They are counted in
 * a sample, so that a change costs the same however large the graph is.
 */
final class Vocabularies {

	/**
	 * What {@link GraphState#read} reads.
	 */
	static final String STATE = """
			OPTIONAL MATCH (revision:GraphRevision {key: 'content'})
			WITH coalesce(revision.value, 0) AS revision, COUNT { (:Question) } AS questions
			""";

	private static final String SAMPLE = STATE + """
			RETURN revision, questions, COLLECT {
			  MATCH (q:Question)
			  WITH q LIMIT $sample
			  RETURN [name IN keys(q) WHERE name =~ '(text|phrasings)_[A-Za-z0-9_]+' | [name, q[name]]]
			} AS sample
			""";

	private final Graph graph;

	private final int sampledQuestions;

	private volatile @Nullable Snapshot snapshot;

	Vocabularies(Graph graph, int sampledQuestions) {
		this.graph = graph;
		this.sampledQuestions = sampledQuestions;
	}

	/**
	 * The words as last counted.
	 * @return the last snapshot, or the first
	 */
	Snapshot current() {
		Snapshot last = this.snapshot;
		return (last != null) ? last : refreshed(null);
	}

	/**
	 * Counts the words anew, unless another thread just did.
	 * @param seen the state that is wanted, or null for any
	 * @return a snapshot of that state or a later one
	 */
	synchronized Snapshot refreshed(@Nullable GraphState seen) {
		Snapshot last = this.snapshot;
		if (last != null && last.state().equals(seen)) {
			return last;
		}
		Snapshot read = this.graph.read(SAMPLE, Map.of("sample", this.sampledQuestions), Vocabularies::snapshot)
			.getFirst();
		this.snapshot = read;
		return read;
	}

	private static Snapshot snapshot(Record row) {
		Map<String, List<List<String>>> byTag = new HashMap<>();
		for (Value question : row.get("sample").values()) {
			wordings(question)
				.forEach((tag, texts) -> byTag.computeIfAbsent(tag, (unused) -> new ArrayList<>()).add(texts));
		}
		return new Snapshot(GraphState.read(row), byTag, new ConcurrentHashMap<>());
	}

	private static Map<String, List<String>> wordings(Value question) {
		Map<String, List<String>> wordings = new HashMap<>();
		for (Value property : question.values()) {
			String name = property.get(0).asString();
			String tag = name.substring(name.indexOf('_') + 1).replace('_', '-');
			texts(property.get(1))
				.forEach((text) -> wordings.computeIfAbsent(tag, (unused) -> new ArrayList<>()).add(text));
		}
		return wordings;
	}

	private static List<String> texts(Value value) {
		return (value.asObject() instanceof List<?>) ? StreamSupport.stream(value.values().spliterator(), false)
			.map((text) -> text.asObject().toString())
			.toList() : List.of(value.asObject().toString());
	}

	/**
	 * What tells one state of the graph's questions from another.
	 *
	 * @param revision of the graph's content
	 * @param questions how many there are
	 */
	record GraphState(long revision, long questions) {

		static GraphState read(Record row) {
			return new GraphState(row.get("revision").asLong(), row.get("questions").asLong());
		}

	}

	/**
	 * The words at one state of the graph. A language is counted when it is first asked
	 * for.
	 *
	 * @param state the graph's state
	 * @param samples the wordings of each sampled question, by tag
	 * @param counted the vocabularies so far
	 */
	record Snapshot(GraphState state, Map<String, List<List<String>>> samples, Map<String, Vocabulary> counted) {

		Set<String> tags() {
			return this.samples.keySet();
		}

		Vocabulary vocabulary(String tag) {
			return this.counted.computeIfAbsent(tag, (unused) -> new Vocabulary(Language.of(QuestionIndex.of(tag)),
					this.samples.getOrDefault(tag, List.of())));
		}

	}

}
