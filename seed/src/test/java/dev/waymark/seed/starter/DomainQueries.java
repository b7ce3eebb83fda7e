package dev.waymark.seed.starter;

/**
 * How each list of {@code domain/facts.yaml} is looked for. A query takes the whole list
 * as {@code $facts}, so that it is planned once, and returns each {@code fact} that does
 * not hold. Counts bring queries of their own, returning {@code n}.
 */
final class DomainQueries {

	static final String STAGES = """
			UNWIND $facts AS fact
			CALL (fact) {
			  MATCH (:Journey {key: fact.journey})-[has:HAS_STAGE]->(s:Stage)
			  WITH s.key AS key ORDER BY has.position
			  RETURN collect(key) AS keys
			}
			WITH fact, keys WHERE keys <> fact.stages
			RETURN fact""";

	static final String SUB_STAGES = """
			UNWIND $facts AS fact
			CALL (fact) {
			  MATCH (:Stage {id: fact.stage})-[has:HAS_SUB_STAGE]->(s:Stage)
			  WITH s.key AS key ORDER BY has.position
			  RETURN collect(key) AS keys
			}
			WITH fact, keys WHERE keys <> fact.subStages
			RETURN fact""";

	static final String POST_PURCHASE = """
			UNWIND $facts AS fact
			WITH fact WHERE NOT all(id IN fact.stages
			  WHERE EXISTS { MATCH (:Stage {id: id, postPurchase: fact.postPurchase}) })
			RETURN fact""";

	static final String NEXT = """
			UNWIND $facts AS fact
			WITH fact WHERE NOT EXISTS { MATCH (:Stage {id: fact.from})-[next:NEXT]->(:Stage {id: fact.to})
			  WHERE next.weight > 0 }
			RETURN fact""";

	static final String ALIGNED = """
			UNWIND $facts AS fact
			WITH fact WHERE NOT EXISTS { MATCH (:Stage {id: fact.from})-[aligned:ALIGNS_WITH]-(:Stage {id: fact.to})
			  WHERE aligned.strength >= fact.atLeast }
			RETURN fact""";

	static final String ROLES = """
			UNWIND $facts AS fact
			WITH fact WHERE NOT EXISTS { MATCH (:Segment)-[:INCLUDES]->(p:Persona {role: fact.role})
			  WHERE EXISTS { MATCH (p)-[:ASKS]->(:Question) } AND EXISTS { MATCH (p)-[:PASSES]->(:Stage) } }
			RETURN fact""";

	static final String PATHS = """
			UNWIND $facts AS fact
			WITH fact WHERE NOT (
			  all(id IN fact.passes
			    WHERE EXISTS { MATCH (:Persona {key: fact.persona})-[:PASSES]->(:Stage {id: id}) })
			  AND all(id IN fact.skips
			    WHERE EXISTS { MATCH (s:Stage {id: id}) WHERE NOT (:Persona {key: fact.persona})-[:PASSES]->(s) }))
			RETURN fact""";

	static final String BUYING_GROUPS = """
			UNWIND $facts AS fact
			CALL (fact) {
			  MATCH (:Subject {key: fact.about})<-[:ABOUT]-(a:ContentAsset {status: 'PUBLISHED'})-[:ANSWERS]->(q:Question)
			  WHERE EXISTS { MATCH (q)-[:ARISES_AT]->(:Stage {postPurchase: false}) }
			  MATCH (p:Persona)-[:ASKS]->(q)
			  WITH DISTINCT p.role AS role ORDER BY role
			  RETURN collect(role) AS roles
			}
			WITH fact, roles WHERE roles <> fact.roles
			RETURN fact""";

	static final String WEIGHTS = """
			UNWIND $facts AS fact
			WITH fact WHERE NOT EXISTS {
			  MATCH (p:Persona {key: fact.persona})-[more:ASKS]->(q:Question {key: fact.question})
			  MATCH (p)-[less:ASKS]->(other:Question {key: fact.above})
			  WHERE coalesce(more.importance, q.importance) > coalesce(less.importance, other.importance) }
			RETURN fact""";

	static final String TRIGGERS = """
			UNWIND $facts AS fact
			WITH fact WHERE NOT (
			  all(id IN fact.stages
			    WHERE EXISTS { MATCH (:Trigger {key: fact.trigger})-[:LEADS_TO]->(:Stage {id: id}) })
			  AND EXISTS { MATCH (:Trigger {key: fact.trigger})-[:RAISES]->(q:Question)<-[:ASKS]-(p:Persona)
			    WHERE (p)-[:RESPONDS_TO]->(:Trigger {key: fact.trigger}) })
			RETURN fact""";

	static final String SERVED = """
			UNWIND $facts AS fact
			CALL (fact) {
			  MATCH (named:Stage) WHERE named.id = fact.at OR named.id STARTS WITH fact.at + '/'
			  MATCH (named)-[:HAS_SUB_STAGE*0..2]->(part:Stage)
			  OPTIONAL MATCH (part)-[aligned:ALIGNS_WITH]-(other:Stage) WHERE aligned.strength >= 0.8
			  WITH fact, collect(DISTINCT part) + collect(DISTINCT other) AS stages
			  UNWIND stages AS s
			  MATCH (s)<-[arises:ARISES_AT]-(q)
			  WITH fact, arises, q
			  WHERE (fact.kinds IS NULL OR q.kind IN fact.kinds)
			    AND (fact.question IS NULL OR q.key =~ fact.question)
			    AND (fact.windowed IS NULL OR arises.fromDay IS NOT NULL OR arises.untilDay IS NOT NULL)
			    AND (fact.roles IS NULL OR EXISTS { MATCH (p:Persona)-[:ASKS]->(q) WHERE p.role IN fact.roles })
			    AND (fact.personas IS NULL OR EXISTS { MATCH (p:Persona)-[:ASKS]->(q) WHERE p.key IN fact.personas })
			    AND (fact.trigger IS NULL OR EXISTS { MATCH (:Trigger {key: fact.trigger})-[:RAISES]->(q) })
			  WITH DISTINCT fact, q
			  MATCH (q)<-[answers:ANSWERS]-(a)
			  WITH fact, answers, a
			  WHERE a.status = 'PUBLISHED' AND answers.quality > 0
			    AND (fact.formats IS NULL OR a.format IN fact.formats)
			    AND (fact.purposes IS NULL OR a.purpose IN fact.purposes)
			    AND (fact.channels IS NULL OR any(c IN a.channels WHERE c IN fact.channels))
			    AND (fact.contact IS NULL OR size(a.contactHours) > 0)
			    AND (fact.rightsCleared IS NULL OR a.rightsCleared = fact.rightsCleared)
			    AND (fact.says IS NULL OR a.title + ' ' + coalesce(a.summary, '') =~ '(?is).*(' + fact.says + ').*')
			    AND (fact.devices IS NULL OR EXISTS { MATCH (f:Format {key: a.format})
			      WHERE any(d IN coalesce(a.devices, f.devices) WHERE d IN fact.devices) })
			    AND (fact.about IS NULL OR EXISTS { MATCH (a)-[:ABOUT]->(about:Subject) WHERE about.key IN fact.about })
			  RETURN count(DISTINCT a) AS found
			}
			WITH fact, found WHERE found < coalesce(fact.atLeast, 1)
			RETURN fact""";

	static final String MEDIA = """
			UNWIND $facts AS fact
			WITH fact WHERE NOT (EXISTS { MATCH (:Format {key: fact.format, userMade: true}) }
			  AND EXISTS { MATCH (:ContentAsset {format: fact.format, status: 'PUBLISHED',
			    rightsCleared: fact.rightsCleared}) })
			RETURN fact""";

	static final String FITS = """
			UNWIND $facts AS fact
			WITH fact WHERE NOT EXISTS { MATCH (f:Format {key: fact.format})
			  WHERE all(d IN fact.suits WHERE d IN f.devices) AND none(d IN fact.never WHERE d IN f.devices) }
			RETURN fact""";

	static final String CHANNELS = """
			UNWIND $facts AS fact
			WITH fact WHERE NOT (EXISTS { MATCH (:Channel {key: fact.channel}) }
			  AND EXISTS { MATCH (a:ContentAsset {status: 'PUBLISHED'})-[:ANSWERS]->(:Question)
			    WHERE fact.channel IN a.channels })
			RETURN fact""";

	static final String DEVICES = """
			UNWIND $facts AS fact
			WITH fact WHERE NOT EXISTS { MATCH (f:Format) WHERE fact.device IN f.devices
			  AND EXISTS { MATCH (a:ContentAsset {format: f.key, status: 'PUBLISHED'})
			    WHERE fact.device IN coalesce(a.devices, f.devices) } }
			RETURN fact""";

	private DomainQueries() {
	}

}
