package dev.waymark.candidate;

import java.util.ArrayList;
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
 * context: so many questions, so many answers to each, fewer the farther down the ladder.
 * It filters before it limits, by the rules of
 * {@link dev.waymark.eligibility.Eligibility}, which have the last word.
 */
public final class Candidates {

	/** At most so many questions at the stages in reach, the most important first. */
	static final int MOST_QUESTIONS = 120;

	/** At most so many questions of other stages. */
	static final int MOST_FAR_QUESTIONS = 30;

	/**
	 * At most so many answers to a question that the persona asks here, the best first.
	 */
	static final int MOST_ANSWERS = 40;

	/** The same for questions that only others ask here. */
	static final int MOST_ANSWERS_FOR_OTHERS = 10;

	/** The same for questions of other stages. */
	static final int MOST_FAR_ANSWERS = 4;

	/** At most so many near misses. */
	static final int MOST_MISSES = 200;

	private static final String MAY_BE_SHOWN = """
			({visible} OR $query.drafts AND asset.status <> 'ARCHIVED')
			AND asset.locale IN $query.locales
			AND (size($query.formats) = 0 OR asset.format IN $query.formats)
			AND NOT ($query.noPromotion AND asset.purpose = 'PROMOTE')
			AND NOT ($query.noInvitations AND asset.purpose = 'INVITE_ADVOCACY')
			AND CASE WHEN size(coalesce(asset.devices, [])) > 0 THEN $query.device IN asset.devices
			  ELSE asset.format IN fitting END
			AND (size($query.about) = 0 OR NOT EXISTS { (asset)-[:ABOUT]->(:Subject) } OR (
			  EXISTS { (asset)-[:ABOUT]->(s:Subject) WHERE s.key IN $query.about }
			  AND all(kind IN $query.aboutKinds WHERE NOT EXISTS { (asset)-[:ABOUT]->(:Subject {kind: kind}) }
			    OR EXISTS { (asset)-[:ABOUT]->(s:Subject {kind: kind}) WHERE s.key IN $query.about })))
			""".replace("{visible}", Visibility.CYPHER);

	private static final String FETCH = """
			WITH COLLECT { MATCH (f:Format) WHERE $query.device IN f.devices RETURN f.key } AS fitting
			CALL {
			  UNWIND $query.reach AS r
			  MATCH path = (:Stage {id: r.id})-[:HAS_SUB_STAGE*0..6]->(:Stage)<-[:ARISES_AT]-(q:Question)
			  WITH q, r, [n IN nodes(path)[..-1] | n.id] AS stages
			  ORDER BY r.strength DESC, size(stages), stages[-1]
			  WITH q, head(collect({reach: r, stages: stages})) AS via
			  OPTIONAL MATCH (:Persona {key: $query.persona})-[asks:ASKS]->(q)
			  WITH q, via, asks IS NOT NULL OR $query.persona IS NULL AS asked, coalesce(asks.importance, q.importance) AS weight
			  ORDER BY q.key = $query.question DESC, asked DESC, weight DESC, q.key LIMIT $query.mostQuestions
			  RETURN collect({q: q, via: via, asked: asked, weight: weight,
			    most: CASE WHEN asked OR q.key = $query.question THEN $query.mostAnswers ELSE $query.mostAnswersForOthers END}) AS here
			}
			CALL (here) {
			  CALL {
			    MATCH (q:Question {key: $query.question}) RETURN q, 0 AS rank
			    UNION
			    MATCH (:Persona {key: $query.persona})-[:ASKS]->(q:Question) RETURN q, 1 AS rank
			    UNION
			    MATCH (:Journey {key: $query.journey})-[:HAS_STAGE]->(own:Stage)-[:ALIGNS_WITH*0..1]-(any:Stage)
			    WITH DISTINCT any
			    MATCH (any)-[:HAS_SUB_STAGE*0..6]->(:Stage)<-[:ARISES_AT]-(q:Question)
			    RETURN q, 2 AS rank
			  }
			  WITH q, min(rank) AS rank, [h IN here | h.q] AS near WHERE NOT q IN near
			  OPTIONAL MATCH (:Persona {key: $query.persona})-[asks:ASKS]->(q)
			  WITH q, rank, asks IS NOT NULL OR $query.persona IS NULL AS asked, coalesce(asks.importance, q.importance) AS weight
			  ORDER BY rank = 0 DESC, asked DESC, weight DESC, q.key LIMIT $query.mostFarQuestions
			  RETURN collect({q: q, via: null, asked: asked, weight: weight,
			    most: CASE WHEN rank = 0 THEN $query.mostAnswers ELSE $query.mostFarAnswers END}) AS far
			}
			WITH fitting, here, here + far AS open
			CALL (open, fitting) {
			  UNWIND open AS o
			  WITH o.q AS q, o.most AS most, fitting
			  CALL (q, most, fitting) {
			    MATCH (q)<-[r:ANSWERS]-(asset:ContentAsset) WHERE {mayBeShown}
			    WITH asset, most ORDER BY r.quality DESC, asset.id
			    WITH collect(asset)[..most] AS best UNWIND best AS asset
			    RETURN asset
			  }
			  RETURN collect(DISTINCT asset) AS assets
			}
			CALL (here, assets) {
			  WITH here, assets WHERE $query.withNearMisses OR size(assets) = 0
			  UNWIND [h IN here WHERE h.asked | h.q] AS q
			  MATCH (q)<-[r:ANSWERS]-(asset:ContentAsset) WHERE NOT asset IN assets
			  WITH asset, max(r.quality) AS quality, max(CASE WHEN q.key = $query.question THEN 1 ELSE 0 END) AS leading
			  ORDER BY leading DESC, quality DESC, asset.id LIMIT $query.mostMisses
			  RETURN collect(asset) AS missed
			}
			WITH open,
			  [asset IN assets | {asset: asset, group: 'CANDIDATE'}] + [asset IN missed | {asset: asset, group: 'MISSED'}]
			  + [asset IN COLLECT {
			    MATCH (n:ContentAsset)<-[:TRANSLATION_OF*0..1]-(a:ContentAsset) WHERE n.id IN $query.named RETURN DISTINCT a } | {asset: asset, group: 'NAMED'}]
			  AS found
			RETURN [o IN open | {via: o.via, asked: o.asked, weight: o.weight,
			    question: [name IN keys(o.q) WHERE NOT name STARTS WITH 'phrasings_' | [name, o.q[name]]],
			    leading: coalesce(o.q.key = $query.question, false),
			    raised: $query.trigger IS NULL OR EXISTS { (:Trigger {key: $query.trigger})-[:RAISES]->(q:Question) WHERE q = o.q }
			  }] AS questions,
			  COLLECT {
			    UNWIND found AS f
			    WITH f.asset AS asset, f.group AS group
			    RETURN {group: group, asset: {projection}, answers:
			      [(asset)-[r:ANSWERS]->(q:Question) | {question: q.key, quality: r.quality}]}
			  } AS found,
			  COLLECT {
			    MATCH (q:Question) WHERE q.key IN $query.matched
			    RETURN [name IN keys(q) WHERE NOT name STARTS WITH 'phrasings_' | [name, q[name]]]
			  } AS matched
			"""
		.replace("{mayBeShown}", MAY_BE_SHOWN)
		.replace("{projection}", ContentAssetRow.PROJECTION);

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
		return this.graph
			.read(FETCH, Map.of("query", parameters(query), "now", ContentAssetRow.stored(query.conditions().at())),
					(row) -> pool(row, query))
			.getFirst();
	}

	private static Map<String, Object> parameters(CandidateQuery query) {
		ServingConditions conditions = query.conditions();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("journey", query.journey());
		parameters.put("reach", query.reach().stream().map(Candidates::parameter).toList());
		parameters.put("persona", query.persona());
		parameters.put("trigger", query.trigger());
		parameters.put("question", query.question());
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
		parameters.put("matched", query.matched());
		parameters.put("mostQuestions", MOST_QUESTIONS);
		parameters.put("mostFarQuestions", MOST_FAR_QUESTIONS);
		parameters.put("mostAnswers", MOST_ANSWERS + query.spare());
		parameters.put("mostAnswersForOthers", MOST_ANSWERS_FOR_OTHERS + query.spare());
		parameters.put("mostFarAnswers", MOST_FAR_ANSWERS + query.spare());
		parameters.put("mostMisses", MOST_MISSES);
		parameters.put("withNearMisses", query.withNearMisses());
		return parameters;
	}

	private static Map<String, Object> parameter(StageReach reach) {
		return Map.of("id", reach.id(), "strength", reach.strength(), "outgoing", reach.outgoing());
	}

	private static CandidatePool pool(Record row, CandidateQuery query) {
		Map<String, List<Candidate>> found = new HashMap<>();
		for (Value each : row.get("found").values()) {
			found.computeIfAbsent(each.get("group").asString(), (group) -> new ArrayList<>()).add(candidate(each));
		}
		return new CandidatePool(row.get("questions").asList((question) -> question(question, query)),
				found.getOrDefault("CANDIDATE", List.of()), found.getOrDefault("NAMED", List.of()),
				found.getOrDefault("MISSED", List.of()),
				row.get("matched").asList((question) -> Question.of(properties(question))));
	}

	private static OpenQuestion question(Value row, CandidateQuery query) {
		Value via = row.get("via");
		return new OpenQuestion(Question.of(properties(row.get("question"))), row.get("weight").asDouble(),
				row.get("asked").asBoolean(), row.get("raised").asBoolean(), row.get("leading").asBoolean(),
				query.question() != null, reach(via),
				via.isNull() ? List.of() : via.get("stages").asList(Value::asString));
	}

	private static Map<String, Object> properties(Value pairs) {
		Map<String, Object> properties = new HashMap<>();
		for (Value pair : pairs.values()) {
			properties.put(pair.get(0).asString(), pair.get(1).asObject());
		}
		return properties;
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
