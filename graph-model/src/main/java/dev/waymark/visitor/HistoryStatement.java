package dev.waymark.visitor;

/**
 * The statement that reads a visitor's newest events, what the graph says of the keys in
 * them, and the journey. Its work is bounded by the number of events asked for.
 */
final class HistoryStatement {

	/** The index on visitor and time brings the newest first; nothing behind is read. */
	private static final String EVENTS = """
			CALL () {
			  MATCH (event:Event {visitorId: $query.visitor}) WHERE event.occurredAt <= $query.until
			  WITH event ORDER BY event.visitorId DESC, event.occurredAt DESC, event.eventId DESC LIMIT $query.most
			  RETURN collect(event) AS events
			}
			WITH events,
			  COLLECT { UNWIND events AS e WITH e WHERE e.contentId IS NOT NULL RETURN DISTINCT e.contentId } AS contentIds,
			  COLLECT { UNWIND events AS e WITH e WHERE e.type = 'QUESTION_ASKED' AND e.question IS NOT NULL
			    RETURN DISTINCT e.question } + $query.questions AS asked,
			  COLLECT { UNWIND events AS e WITH e WHERE e.type = 'TRIGGER' AND e.trigger IS NOT NULL
			    RETURN DISTINCT e.trigger } + $query.triggers AS triggerKeys,
			  COLLECT { UNWIND events AS e WITH e WHERE e.persona IS NOT NULL RETURN DISTINCT e.persona } AS personaKeys,
			  COLLECT { UNWIND events AS e WITH e WHERE e.journey <> $query.journey AND e.stage IS NOT NULL
			    RETURN DISTINCT e.journey + '/' + e.stage } AS foreign
			""";

	private static final String CONTENTS = """
			CALL (contentIds) {
			  UNWIND contentIds AS id
			  MATCH (asset:ContentAsset {id: id})
			  RETURN collect({id: id, work: coalesce(head([(asset)-[:TRANSLATION_OF]->(original) | original.id]), id),
			    answers: [(asset)-[r:ANSWERS]->(q:Question) | {question: q.key, quality: r.quality}]}) AS contents
			}
			""";

	private static final String QUESTIONS = """
			CALL (contents, asked) {
			  WITH asked, asked + COLLECT { UNWIND contents AS c UNWIND c.answers AS a RETURN DISTINCT a.question } AS keys
			  UNWIND keys AS key
			  WITH DISTINCT key, asked
			  MATCH (q:Question {key: key})
			  RETURN collect({key: key,
			    stages: [(q)-[:ARISES_AT]->(s:Stage) WHERE s.id STARTS WITH $query.journey + '/' | s.key],
			    personas: CASE WHEN key IN asked THEN [(p:Persona)-[asks:ASKS]->(q)
			      | {key: p.key, weight: coalesce(asks.importance, q.importance)}] ELSE [] END}) AS questions
			}
			""";

	private static final String TRIGGERS = """
			CALL (triggerKeys) {
			  UNWIND triggerKeys AS key
			  WITH DISTINCT key
			  MATCH (t:Trigger {key: key})
			  RETURN collect({key: key,
			    stages: [(t)-[:LEADS_TO]->(s:Stage) WHERE s.id STARTS WITH $query.journey + '/' | s.key],
			    personas: [(p:Persona)-[:RESPONDS_TO]->(t) | p.key]}) AS triggers
			}
			""";

	private static final String ALIGNED = """
			CALL (foreign) {
			  UNWIND foreign AS id
			  MATCH (other:Stage {id: id})-[near:ALIGNS_WITH]-(stage:Stage) WHERE stage.id STARTS WITH $query.journey + '/'
			  WITH id, stage, max(near.strength) AS strength
			  RETURN collect({id: id, stage: stage.key, strength: strength}) AS aligned
			}
			""";

	private static final String STAGES = """
			CALL () {
			  MATCH path = (:Journey {key: $query.journey})-[:HAS_STAGE]->(:Stage)-[:HAS_SUB_STAGE*0..6]->(stage:Stage)
			  WITH stage, [step IN relationships(path) | step.position] AS place,
			    CASE WHEN length(path) > 1 THEN nodes(path)[-2].key END AS parent
			  ORDER BY place
			  RETURN collect({key: stage.key, parent: parent, postPurchase: coalesce(stage.postPurchase, false),
			    next: [(stage)-[next:NEXT]->(to:Stage) WHERE to.id STARTS WITH $query.journey + '/'
			      | {key: to.key, weight: next.weight}]}) AS stages
			}
			""";

	static final String ALL = EVENTS + CONTENTS + QUESTIONS + TRIGGERS + ALIGNED + STAGES + """
			RETURN events, contents, questions, triggers, aligned, stages,
			  COLLECT { MATCH (p:Persona) WHERE p.key IN personaKeys RETURN p.key } AS personas,
			  COUNT { MATCH (p:Persona) } AS personaCount""";

	private HistoryStatement() {
	}

}
