package dev.waymark.candidate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.waymark.content.ContentAssetRow;
import dev.waymark.eligibility.ServingConditions;
import dev.waymark.eligibility.Visibility;
import dev.waymark.graph.Graph;
import dev.waymark.question.Question;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Fetches what could answer a context, in one statement whose work is bounded by the
 * context: so many questions, so many answers to each. The statement goes down the ladder
 * only as far as it must, and filters before it limits, by the rules of
 * {@link dev.waymark.eligibility.Eligibility}.
 */
public final class Candidates {

	/** At most so many questions at the stages in reach, the most important first. */
	static final int MOST_QUESTIONS = 200;

	/**
	 * At most so many answers to one question, the best first; callers may ask for more.
	 */
	static final int MOST_ANSWERS = 40;

	/** With so many candidates at hand the statement goes no further down the ladder. */
	static final int ENOUGH = 50;

	private static final String MAY_BE_SHOWN = """
			({visible} OR $drafts AND asset.status <> 'ARCHIVED')
			AND asset.locale IN $locales
			AND (size($formats) = 0 OR asset.format IN $formats)
			AND NOT ($noPromotion AND asset.purpose = 'PROMOTE')
			AND NOT ($noInvitations AND asset.purpose = 'INVITE_ADVOCACY')
			AND EXISTS {
			  MATCH (f:Format {key: asset.format})
			  WHERE $device IN CASE WHEN size(coalesce(asset.devices, [])) = 0 THEN f.devices ELSE asset.devices END
			}
			AND (size($about) = 0 OR NOT EXISTS { (asset)-[:ABOUT]->(:Subject) } OR (
			  EXISTS { (asset)-[:ABOUT]->(s:Subject) WHERE s.key IN $about }
			  AND all(kind IN $aboutKinds WHERE NOT EXISTS { (asset)-[:ABOUT]->(:Subject {kind: kind}) }
			    OR EXISTS { (asset)-[:ABOUT]->(s:Subject {kind: kind}) WHERE s.key IN $about })))
			""".replace("{visible}", Visibility.CYPHER);

	private static final String FETCH = """
			CALL {
			  UNWIND $reach AS r
			  MATCH path = (:Stage {id: r.id})-[:HAS_SUB_STAGE*0..6]->(:Stage)<-[:ARISES_AT]-(q:Question)
			  OPTIONAL MATCH (:Persona {key: $persona})-[asks:ASKS]->(q)
			  WITH q, asks, r, [n IN nodes(path)[..-1] | n.id] AS stages
			  ORDER BY r.strength DESC, size(stages), stages[-1]
			  WITH q, asks, collect({reach: r, stages: stages})[0] AS via
			  WITH q, via, asks IS NOT NULL OR $persona IS NULL AS asked, coalesce(asks.importance, q.importance) AS weight
			  ORDER BY q.key = $question DESC, asked DESC, weight DESC, q.key LIMIT $mostQuestions
			  RETURN collect({q: q, via: via, asked: asked, weight: weight}) AS here
			}
			CALL (here) {
			  MATCH (q:Question {key: $question}) WHERE NOT q IN [h IN here | h.q]
			  OPTIONAL MATCH (:Persona {key: $persona})-[asks:ASKS]->(q)
			  RETURN collect({q: q, via: null, asked: asks IS NOT NULL OR $persona IS NULL,
			    weight: coalesce(asks.importance, q.importance)}) AS elsewhere
			}
			WITH here + elsewhere AS near
			CALL (near) {
			  UNWIND [n IN near WHERE n.asked OR n.q.key = $question | n.q] AS q
			  CALL (q) {
			    MATCH (q)<-[r:ANSWERS]-(asset:ContentAsset) WHERE {mayBeShown}
			    RETURN asset, r.quality AS quality ORDER BY quality DESC, asset.id LIMIT $mostAnswers
			  }
			  RETURN collect(DISTINCT asset) AS first
			}
			CALL (near, first) {
			  WITH near, first WHERE size(first) < $enough
			  UNWIND [n IN near WHERE NOT n.asked | n.q] AS q
			  CALL (q) {
			    MATCH (q)<-[r:ANSWERS]-(asset:ContentAsset) WHERE {mayBeShown}
			    RETURN asset, r.quality AS quality ORDER BY quality DESC, asset.id LIMIT $mostAnswers
			  }
			  RETURN collect(DISTINCT asset) AS second
			}
			CALL (near, first, second) {
			  WITH near, first, second WHERE size(first) + size(second) < $enough
			  CALL {
			    MATCH (:Persona {key: $persona})-[asks:ASKS]->(q:Question)
			    RETURN q, true AS asked, coalesce(asks.importance, q.importance) AS weight
			    UNION
			    MATCH (:Journey {key: $journey})-[:HAS_STAGE]->(:Stage)-[:HAS_SUB_STAGE*0..6]->(:Stage)
			      <-[:ARISES_AT]-(q:Question)
			    WHERE NOT EXISTS { (:Persona {key: $persona})-[:ASKS]->(q) }
			    RETURN q, $persona IS NULL AS asked, q.importance AS weight
			  }
			  WITH DISTINCT q, asked, weight, near WHERE NOT q IN [n IN near | n.q]
			  ORDER BY asked DESC, weight DESC, q.key LIMIT $enough
			  CALL (q) {
			    MATCH (q)<-[r:ANSWERS]-(asset:ContentAsset) WHERE {mayBeShown}
			    RETURN asset, r.quality AS quality ORDER BY quality DESC, asset.id LIMIT $mostAnswers
			  }
			  RETURN collect(DISTINCT asset) AS third,
			    collect(DISTINCT {q: q, via: null, asked: asked, weight: weight}) AS far
			}
			WITH near + far AS open, near, first + second + third AS assets
			CALL (near, assets) {
			  WITH near, assets WHERE $withNearMisses OR size(assets) = 0
			  UNWIND [n IN near WHERE n.asked | n.q][..$enough] AS q
			  CALL (q, assets) {
			    MATCH (q)<-[r:ANSWERS]-(asset:ContentAsset) WHERE NOT asset IN assets
			    RETURN asset, r.quality AS quality ORDER BY quality DESC, asset.id LIMIT $mostAnswers
			  }
			  WITH DISTINCT asset LIMIT 200
			  RETURN collect(asset) AS missed
			}
			WITH open, [o IN open | o.q] AS questions, assets, missed
			RETURN [o IN open | {question: properties(o.q), via: o.via, asked: o.asked, weight: o.weight,
			    leading: coalesce(o.q.key = $question, false),
			    raised: $trigger IS NULL OR EXISTS { (:Trigger {key: $trigger})-[:RAISES]->(q:Question) WHERE q = o.q }
			  }] AS questions,
			  COLLECT { UNWIND assets AS asset RETURN DISTINCT {candidate} } AS candidates,
			  COLLECT { MATCH (asset:ContentAsset) WHERE asset.id IN $named RETURN {candidate} } AS named,
			  COLLECT { UNWIND missed AS asset RETURN {candidate} } AS missed
			"""
		.replace("{mayBeShown}", MAY_BE_SHOWN)
		.replace("{candidate}",
				"""
						{asset: %s,
						 answers: [(asset)-[r:ANSWERS]->(q:Question) WHERE q IN questions | {question: q.key, quality: r.quality}]}
						"""
					.formatted(ContentAssetRow.PROJECTION));

	private final Graph graph;

	/**
	 * Reads from a graph.
	 * @param graph the graph
	 */
	public Candidates(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Fetches the candidates of a context.
	 * @param query what to look by; its keys exist
	 * @return all that the ranking needs
	 */
	public CandidatePool fetch(CandidateQuery query) {
		return this.graph.read(FETCH, parameters(query), (row) -> pool(row, query)).getFirst();
	}

	private static Map<String, Object> parameters(CandidateQuery query) {
		ServingConditions conditions = query.conditions();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("journey", query.journey());
		parameters.put("reach", query.reach().stream().map(Candidates::parameter).toList());
		parameters.put("persona", query.persona());
		parameters.put("trigger", query.trigger());
		parameters.put("question", query.question());
		parameters.put("now", ContentAssetRow.stored(conditions.at()));
		parameters.put("drafts", conditions.drafts());
		parameters.put("device", conditions.device().name());
		parameters.put("locales",
				Stream.concat(conditions.locales().stream(), conditions.defaultLocales().stream()).toList());
		parameters.put("about", List.copyOf(conditions.about().keys()));
		parameters.put("aboutKinds", conditions.about().kinds().stream().map(Enum::name).toList());
		parameters.put("noPromotion", conditions.refusesPromotion());
		parameters.put("noInvitations", conditions.refusesInvitations());
		parameters.put("formats", query.formats());
		parameters.put("named", query.named());
		parameters.put("mostQuestions", MOST_QUESTIONS);
		parameters.put("mostAnswers", MOST_ANSWERS + query.spare());
		parameters.put("enough", ENOUGH + query.spare());
		parameters.put("withNearMisses", query.withNearMisses());
		return parameters;
	}

	private static Map<String, Object> parameter(StageReach reach) {
		return Map.of("id", reach.id(), "strength", reach.strength(), "outgoing", reach.outgoing());
	}

	private static CandidatePool pool(Record row, CandidateQuery query) {
		return new CandidatePool(row.get("questions").asList((question) -> question(question, query)),
				row.get("candidates").asList(Candidates::candidate), row.get("named").asList(Candidates::candidate),
				row.get("missed").asList(Candidates::candidate));
	}

	private static OpenQuestion question(Value row, CandidateQuery query) {
		Value via = row.get("via");
		return new OpenQuestion(Question.of(row.get("question").asMap()), row.get("weight").asDouble(),
				row.get("asked").asBoolean(), row.get("raised").asBoolean(), row.get("leading").asBoolean(),
				query.question() != null, reach(via),
				via.isNull() ? List.of() : via.get("stages").asList(Value::asString));
	}

	private static @Nullable StageReach reach(Value via) {
		if (via.isNull()) {
			return null;
		}
		Value reach = via.get("reach");
		return new StageReach(reach.get("id").asString(), reach.get("strength").asDouble(),
				reach.get("outgoing").asBoolean());
	}

	private static Candidate candidate(Value row) {
		Map<String, Double> answers = new HashMap<>();
		for (Value answer : row.get("answers").values()) {
			answers.put(answer.get("question").asString(), answer.get("quality").asDouble());
		}
		return new Candidate(ContentAssetRow.read(row.get("asset")), answers);
	}

}
