package dev.waymark.seed.starter;

import java.util.List;
import java.util.stream.Stream;

/**
 * Writes questions, and when and by whom they are asked.
 */
final class QuestionLoad {

	private static final String QUESTIONS = """
			UNWIND $rows AS row
			MERGE (q:Question {key: row.key})
			SET q += row.properties""";

	private static final String NO_LINKS = """
			MATCH (q:Question)-[r:ARISES_AT|ASKS|RAISES]-() WHERE q.key IN $keys
			DELETE r""";

	private static final String ARISINGS = """
			UNWIND $rows AS row
			MATCH (q:Question {key: row.from})
			MATCH (s:Stage {id: row.to})
			CREATE (q)-[r:ARISES_AT]->(s)
			SET r.fromDay = row.fromDay, r.untilDay = row.untilDay""";

	private static final String ASKINGS = """
			UNWIND $rows AS row
			MATCH (p:Persona {key: row.from})
			MATCH (q:Question {key: row.to})
			CREATE (p)-[r:ASKS]->(q)
			SET r.importance = row.importance""";

	private static final String RAISINGS = """
			UNWIND $rows AS row
			MATCH (t:Trigger {key: row.from})
			MATCH (q:Question {key: row.to})
			CREATE (t)-[:RAISES]->(q)""";

	private QuestionLoad() {
	}

	static void write(StarterContents contents, GraphWriter writer) {
		List<QuestionEntry> questions = contents.questions();
		writer.write(QUESTIONS, questions.stream().map(QuestionLoad::question));
		writer.clear(NO_LINKS, questions.stream().map(QuestionEntry::key));
		writer.write(ARISINGS, questions.stream().flatMap(QuestionLoad::arisings));
		writer.write(ASKINGS, questions.stream().flatMap(QuestionLoad::askings));
		writer.write(RAISINGS, questions.stream()
			.flatMap((question) -> question.raisedBy().stream().map((trigger) -> Row.link(trigger, question.key()))));
	}

	private static Row question(QuestionEntry question) {
		Row properties = new Row().withAll(question.text().properties("text"))
			.with("kind", question.kind())
			.with("importance", question.importance());
		question.phrasings()
			.forEach((tag, phrasings) -> properties.with("phrasings_" + tag.replace('-', '_'), phrasings));
		return Row.node(question.key(), properties);
	}

	private static Stream<Row> arisings(QuestionEntry question) {
		return question.arisesAt()
			.stream()
			.map((arising) -> Row.link(question.key(), arising.stage())
				.with("fromDay", arising.fromDay())
				.with("untilDay", arising.untilDay()));
	}

	private static Stream<Row> askings(QuestionEntry question) {
		return question.askedBy()
			.stream()
			.map((asking) -> Row.link(asking.persona(), question.key()).with("importance", asking.importance()));
	}

}
