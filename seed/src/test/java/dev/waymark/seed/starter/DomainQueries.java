package dev.waymark.seed.starter;

/**
 * How each list of {@code domain/facts.yaml} is looked for. Every query returns
 * {@code holds} for one fact, given as {@code $fact}; {@code counts} bring their own,
 * returning {@code n}.
 */
final class DomainQueries {

	static final String STAGES = """
			MATCH (:Journey {key: $fact.journey})-[has:HAS_STAGE]->(s:Stage)
			WITH s.key AS key ORDER BY has.position
			RETURN collect(key) = $fact.stages AS holds""";

	static final String SUB_STAGES = """
			MATCH (:Stage {id: $fact.stage})-[has:HAS_SUB_STAGE]->(s:Stage)
			WITH s.key AS key ORDER BY has.position
			RETURN collect(key) = $fact.subStages AS holds""";

	static final String POST_PURCHASE = """
			RETURN all(id IN $fact.stages
			  WHERE EXISTS { MATCH (:Stage {id: id, postPurchase: $fact.postPurchase}) }) AS holds""";

	static final String NEXT = """
			RETURN EXISTS { MATCH (:Stage {id: $fact.from})-[next:NEXT]->(:Stage {id: $fact.to})
			  WHERE next.weight > 0 } AS holds""";

	static final String TRIGGERS = """
			RETURN all(id IN $fact.stages
			  WHERE EXISTS { MATCH (:Trigger {key: $fact.trigger})-[:LEADS_TO]->(:Stage {id: id}) })
			  AND EXISTS { MATCH (:Persona)-[:RESPONDS_TO]->(:Trigger {key: $fact.trigger}) }
			  AND EXISTS { MATCH (:Trigger {key: $fact.trigger})-[:RAISES]->(:Question) } AS holds""";

	static final String SERVED = """
			MATCH (named:Stage) WHERE named.id = $fact.at OR named.id STARTS WITH $fact.at + '/'
			MATCH (named)-[:HAS_SUB_STAGE*0..]->(part:Stage)
			OPTIONAL MATCH (part)-[aligned:ALIGNS_WITH]-(other:Stage) WHERE aligned.strength >= 0.8
			WITH collect(DISTINCT part) + collect(DISTINCT other) AS stages
			MATCH (a:ContentAsset {status: 'PUBLISHED'})-[answers:ANSWERS]->(q:Question)-[arises:ARISES_AT]->(s:Stage)
			WHERE s IN stages AND answers.quality > 0
			MATCH (f:Format {key: a.format})
			WHERE ($fact.formats IS NULL OR a.format IN $fact.formats)
			  AND ($fact.purposes IS NULL OR a.purpose IN $fact.purposes)
			  AND ($fact.kinds IS NULL OR q.kind IN $fact.kinds)
			  AND ($fact.channels IS NULL OR any(c IN a.channels WHERE c IN $fact.channels))
			  AND ($fact.devices IS NULL OR any(d IN coalesce(a.devices, f.devices) WHERE d IN $fact.devices))
			  AND ($fact.question IS NULL OR q.key =~ $fact.question)
			  AND ($fact.contact IS NULL OR size(a.contactHours) > 0)
			  AND ($fact.rightsCleared IS NULL OR a.rightsCleared = $fact.rightsCleared)
			  AND ($fact.windowed IS NULL OR arises.fromDay IS NOT NULL OR arises.untilDay IS NOT NULL)
			  AND ($fact.about IS NULL OR EXISTS { MATCH (a)-[:ABOUT]->(about:Subject) WHERE about.key IN $fact.about })
			  AND ($fact.roles IS NULL OR EXISTS { MATCH (p:Persona)-[:ASKS]->(q) WHERE p.role IN $fact.roles })
			  AND ($fact.trigger IS NULL OR EXISTS { MATCH (:Trigger {key: $fact.trigger})-[:RAISES]->(q) })
			RETURN count(DISTINCT a) >= coalesce($fact.atLeast, 1) AS holds""";

	static final String MEDIA = """
			RETURN EXISTS { MATCH (:Format {key: $fact.format, userMade: true}) }
			  AND EXISTS { MATCH (:ContentAsset {format: $fact.format, status: 'PUBLISHED',
			    rightsCleared: $fact.rightsCleared}) } AS holds""";

	static final String FITS = """
			MATCH (f:Format {key: $fact.format})
			RETURN ($fact.device IN f.devices) = $fact.fits AS holds""";

	private DomainQueries() {
	}

}
