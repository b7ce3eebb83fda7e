package dev.waymark.question;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.waymark.eligibility.Visibility;
import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;
import dev.waymark.page.Conditions;
import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * The questions in the graph.
 */
public final class Questions {

	private static final String IN_JOURNEY = """
			EXISTS { MATCH (question)-[:ARISES_AT]->(at:Stage) WHERE at.id STARTS WITH $journey + '/' }""";

	private static final String AT_STAGE = """
			EXISTS { MATCH (question)-[:ARISES_AT]->(:Stage)<-[:HAS_SUB_STAGE]-{0,}(:Stage {id: $stage}) }""";

	private static final String IS_UNANSWERED = """
			$unanswered <> EXISTS { MATCH (asset:ContentAsset)-[:ANSWERS]->(question) WHERE %s }"""
		.formatted(Visibility.CYPHER);

	private static final String HOLDS_WORDS = """
			all(word IN $words WHERE toLower(question.key) CONTAINS word
			  OR any(name IN keys(question)
			    WHERE name STARTS WITH 'text_' AND toLower(question[name]) CONTAINS word)
			  OR any(name IN [name IN keys(question) WHERE name STARTS WITH 'phrasings_']
			    WHERE any(phrasing IN question[name] WHERE toLower(phrasing) CONTAINS word)))""";

	/** The index on the key brings the page in its order; nothing behind it is read. */
	private static final String PAGE = """
			RETURN COUNT { MATCH (question:Question) WHERE {conditions} } AS total,
			  EXISTS { MATCH (question:Question) WHERE question.key <= $page.after AND {conditions} } AS before,
			  COLLECT {
			    MATCH (question:Question) WHERE question.key > $page.after AND {conditions}
			    WITH question ORDER BY question.key LIMIT $page.limit
			    RETURN properties(question)
			  } AS items""";

	private static final String AT_STAGES = """
			UNWIND range(0, size($asked) - 1) AS asked
			MATCH (:Stage {id: $asked[asked].stage})-[:HAS_SUB_STAGE]->{0,}(:Stage)<-[:ARISES_AT]-(question:Question)
			WITH DISTINCT asked, question, $asked[asked].persona AS persona
			OPTIONAL MATCH (:Persona {key: persona})-[asks:ASKS]->(question)
			WITH asked, question, persona, asks WHERE persona IS NULL OR asks IS NOT NULL
			RETURN toString(asked) AS from, properties(question) AS to
			ORDER BY coalesce(asks.importance, question.importance) DESC, question.key""";

	private static final String VERSIONS = """
			MATCH (question:Question) WHERE question.key IN $keys
			RETURN question.key AS from, coalesce(question.version, 1) AS to""";

	private static final String BY_KEY = """
			MATCH (question:Question) WHERE question.key IN $keys
			RETURN question.key AS from, properties(question) AS to""";

	private static final String CAPTURED = """
			MATCH (question:Question) WHERE question.key IN $keys AND question.timesHeard IS NOT NULL
			RETURN question.key AS from, properties(question) AS to""";

	private final Graph graph;

	/**
	 * Reads questions from a graph.
	 * @param graph to read from
	 */
	public Questions(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of the questions, by key.
	 * @param filter which of them
	 * @param request which page
	 * @param now the moment for what the public can see
	 * @return the page
	 */
	public Page<Question> page(QuestionFilter filter, PageRequest request, Instant now) {
		Map<String, Object> parameters = Map.of("journey", Values.value((Object) filter.journey()), "stage",
				Values.value((Object) filter.stage()), "persona", Values.value((Object) filter.persona()), "kinds",
				filter.kinds().stream().map(QuestionKind::name).toList(), "unanswered",
				Values.value((Object) filter.unanswered()), "words", filter.words(), "now", now.atZone(ZoneOffset.UTC),
				"captured", Values.value((Object) filter.captured()), "review",
				filter.review().stream().map(QuestionReview::name).toList(), "page",
				Map.of("after", request.after(), "limit", request.limit()));
		String statement = PAGE.replace("{conditions}", conditions(filter).all());
		return this.graph
			.read(statement, parameters, (row) -> Page.read(row, request, (item) -> Question.of(item.asMap())))
			.getFirst();
	}

	private static Conditions conditions(QuestionFilter filter) {
		return new Conditions().where(filter.journey() != null, IN_JOURNEY)
			.where(filter.stage() != null, AT_STAGE)
			.where(filter.persona() != null, "EXISTS { (:Persona {key: $persona})-[:ASKS]->(question) }")
			.where(!filter.kinds().isEmpty(), "question.kind IN $kinds")
			.where(filter.unanswered() != null, IS_UNANSWERED)
			.where(filter.captured() != null, "$captured = (question.timesHeard IS NOT NULL)")
			.where(!filter.review().isEmpty(), "coalesce(question.review, 'ACCEPTED') IN $review")
			.where(!filter.words().isEmpty(), HOLDS_WORDS);
	}

	/**
	 * The questions that arise at stages or at those within them, the most important to
	 * the persona first.
	 * @param asked stages, each with a persona or without
	 * @return one list for each that was asked for
	 */
	public List<List<Question>> listAtStages(List<StageQuestions> asked) {
		Links<Question> found = Links.read(this.graph, AT_STAGES,
				Map.of("asked", asked.stream().map(Questions::parameters).toList()),
				(question) -> Question.of(question.asMap()));
		return IntStream.range(0, asked.size()).mapToObj((index) -> found.of(String.valueOf(index))).toList();
	}

	private static Map<String, Object> parameters(StageQuestions asked) {
		return Map.of("stage", asked.stage(), "persona", Values.value((Object) asked.persona()));
	}

	/**
	 * How often questions were changed.
	 * @param keys of questions
	 * @return their versions, from 1, by key
	 */
	public Links<Integer> versions(Collection<String> keys) {
		return Links.read(this.graph, VERSIONS, Map.of("keys", List.copyOf(keys)), Value::asInt);
	}

	/**
	 * What was heard of questions.
	 * @param keys of questions
	 * @return one for each that was heard, by key
	 */
	public Links<CapturedQuestion> captured(Collection<String> keys) {
		return Links.read(this.graph, CAPTURED, Map.of("keys", List.copyOf(keys)), CapturedQuestion::read);
	}

	/**
	 * Questions by key.
	 * @param keys of questions
	 * @return one for each known key
	 */
	public Links<Question> find(Collection<String> keys) {
		return Links.read(this.graph, BY_KEY, Map.of("keys", List.copyOf(keys)),
				(question) -> Question.of(question.asMap()));
	}

}
