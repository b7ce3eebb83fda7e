package dev.waymark.candidate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.waymark.content.ContentAssetRow;
import dev.waymark.eligibility.ServingConditions;
import dev.waymark.eligibility.Visibility;
import dev.waymark.page.Conditions;
import dev.waymark.question.Question;

/**
 * Fetches what could answer a context, in one statement whose work is bounded by the
 * context: so many questions, so many answers to each, fewer the farther down the ladder.
 * It filters before it limits, by the rules of
 * {@link dev.waymark.eligibility.Eligibility}, which have the last word.
 */
final class CandidateStatement {

	/** At most so many questions at the stages in reach, the nearest first. */
	static final int MOST_QUESTIONS = 500;

	/** At most so many questions of other stages, those of the trigger first. */
	static final int MOST_FAR_QUESTIONS = 300;

	/**
	 * At most so many answers to a question that the persona asks here, the nearest
	 * first, then the best: more than the largest slate, in two editions each.
	 */
	static final int MOST_ANSWERS = 75;

	/** The same for questions that only others ask here. */
	static final int MOST_ANSWERS_FOR_OTHERS = 10;

	/** The same for questions of other stages. */
	static final int MOST_FAR_ANSWERS = 4;

	/** At most so many near misses. */
	static final int MOST_MISSES = 200;

	private static final String FITS_DEVICE = """
			CASE WHEN size(coalesce(asset.devices, [])) > 0 THEN $query.device IN asset.devices
			  ELSE asset.format IN fitting END""";

	private static final String IS_ABOUT = """
			any(subjects IN [[(asset)-[:ABOUT]->(s:Subject) | {key: s.key, kind: s.kind}]] WHERE size(subjects) = 0 OR (
			  any(s IN subjects WHERE s.key IN $query.about)
			  AND all(s IN subjects WHERE NOT s.kind IN $query.aboutKinds
			    OR any(o IN subjects WHERE o.kind = s.kind AND o.key IN $query.about))))""";

	private static final String NAMED = """
			COLLECT {
			    MATCH (n:ContentAsset)<-[:TRANSLATION_OF*0..1]-(a:ContentAsset) WHERE n.id IN $query.named RETURN DISTINCT a }""";

	private static final String RAISED = """
			EXISTS { (:Trigger {key: $query.trigger})-[:RAISES]->(raised:Question) WHERE raised = %s }""";

	private static final String FITS_CHANNEL = """
			(size(coalesce(asset.channels, [])) = 0 OR $query.channel IN asset.channels)""";

	private static final String BOOSTED = """
			(asset.id IN $query.boosted OR EXISTS { (asset)-[:TRANSLATION_OF]->(work:ContentAsset) WHERE work.id IN $query.boosted })""";

	private static final String MATCHED = """
			COLLECT {
			    MATCH (q:Question) WHERE q.key IN $query.matched
			    RETURN [name IN keys(q) WHERE NOT name STARTS WITH 'phrasings_' | [name, q[name]]]
			  }""";

	/**
	 * The best answers to the question {@code q} that may be shown, at most {@code most}.
	 */
	private static final String BEST_ANSWERS = """
			MATCH (q)<-[r:ANSWERS]-(asset:ContentAsset) WHERE r.quality > 0 AND {mayBeShown}
			    WITH asset, most ORDER BY {boostedFirst} DESC, asset.locale IN $query.readerLocales DESC, {fitsChannel} DESC, r.quality DESC, asset.id
			    WITH collect(asset)[..most] AS best UNWIND best AS asset
			    RETURN asset""";

	private static final String LEADING = """
			CALL (here) {
			  MATCH (q:Question {key: $query.question}) WHERE NOT q IN [h IN here | h.q]
			  OPTIONAL MATCH (:Persona {key: $query.persona})-[asks:ASKS]->(q)
			  RETURN collect({q: q, via: null, asked: asks IS NOT NULL OR $query.persona IS NULL,
			    weight: coalesce(asks.importance, q.importance), most: $query.mostAnswers}) AS leading
			}
			""";

	/**
	 * First what the persona asks here, and the question just asked. Only where that does
	 * not serve enough works in the reader's language, what others ask here and what is
	 * asked at other stages: all of it lies on later rungs.
	 */
	private static final String FETCH = """
			WITH COLLECT { MATCH (f:Format) WHERE $query.device IN f.devices RETURN f.key } AS fitting,
			  COLLECT { MATCH (f:Format) WHERE f.userMade RETURN f.key } AS userMade
			CALL {
			  UNWIND $query.reach AS r
			  MATCH path = (:Stage {id: r.id})-[:HAS_SUB_STAGE*0..6]->(:Stage)<-[arises:ARISES_AT]-(q:Question)
			  WITH q, r, [n IN nodes(path)[..-1] | n.id] AS stages, [arises.fromDay, arises.untilDay] AS days
			  ORDER BY r.strength DESC, size(stages), stages[-1]
			  WITH q, collect({reach: r, stages: stages, days: days}) AS ways
			  WITH q, {reach: ways[0].reach, stages: ways[0].stages,
			    windows: [way IN ways WHERE way.reach.id = ways[0].reach.id | way.days]} AS via
			  OPTIONAL MATCH (:Persona {key: $query.persona})-[asks:ASKS]->(q)
			  WITH q, via, asks IS NOT NULL OR $query.persona IS NULL AS asked, coalesce(asks.importance, q.importance) AS weight
			  ORDER BY q.key = $query.question DESC, asked AND via.reach.strength >= $query.sameStage DESC, {raisedOf} DESC,
			    asked DESC, via.reach.strength DESC, weight DESC, q.key LIMIT $query.mostQuestions
			  RETURN collect({q: q, via: via, asked: asked, weight: weight,
			    most: CASE WHEN asked OR q.key = $query.question THEN $query.mostAnswers ELSE $query.mostAnswersForOthers END}) AS here
			}
			{leading}
			WITH *, leading + [h IN here WHERE h.asked OR h.q.key = $query.question] AS open
			CALL (open, fitting, userMade) {
			  UNWIND open AS o
			  WITH o.q AS q, o.most AS most, fitting, userMade
			  CALL (q, most, fitting, userMade) {
			    {bestAnswers}
			  }
			  RETURN collect(DISTINCT asset) AS nearest
			}
			CALL (here, leading, nearest, fitting, userMade) {
			  WITH here, leading, fitting, userMade WHERE $query.enough > COUNT {
			    UNWIND nearest AS asset
			    WITH asset WHERE asset.locale IN $query.readerLocales
			    RETURN DISTINCT coalesce(head([(asset)-[:TRANSLATION_OF]->(original) | original.id]), asset.id) }
			  CALL (here, leading) {
			    CALL {
			      MATCH (:Persona {key: $query.persona})-[:ASKS]->(q:Question) RETURN q
			      UNION
			      MATCH (:Journey {key: $query.journey})-[:HAS_STAGE]->(own:Stage)-[:ALIGNS_WITH*0..1]-(any:Stage)
			      WITH DISTINCT any
			      MATCH (any)-[:HAS_SUB_STAGE*0..6]->(:Stage)<-[:ARISES_AT]-(q:Question)
			      RETURN q
			    }
			    WITH q, [h IN here + leading | h.q] AS near WHERE NOT q IN near
			    OPTIONAL MATCH (:Persona {key: $query.persona})-[asks:ASKS]->(q)
			    WITH q, asks IS NOT NULL OR $query.persona IS NULL AS asked, coalesce(asks.importance, q.importance) AS weight
			    ORDER BY {raisedOf} DESC, asked DESC, weight DESC, q.key LIMIT $query.mostFarQuestions
			    RETURN collect({q: q, via: null, asked: asked, weight: weight, most: $query.mostFarAnswers}) AS farther
			  }
			  WITH fitting, userMade,
			    [h IN here WHERE NOT (h.asked OR coalesce(h.q.key = $query.question, false))] + farther AS far
			  CALL (far, fitting, userMade) {
			    UNWIND far AS o
			    WITH o.q AS q, o.most AS most, fitting, userMade
			    CALL (q, most, fitting, userMade) {
			      {bestAnswers}
			    }
			    RETURN collect(DISTINCT asset) AS others
			  }
			  RETURN head(collect({far: far, assets: others})) AS later
			}
			WITH here, open + coalesce(later.far, []) AS open,
			  nearest + [asset IN coalesce(later.assets, []) WHERE NOT asset IN nearest] AS assets
			CALL (here, assets) {
			  WITH here, assets WHERE $query.withNearMisses OR size(assets) = 0
			  UNWIND [h IN here WHERE h.asked | h.q] AS q
			  MATCH (q)<-[r:ANSWERS]-(asset:ContentAsset) WHERE r.quality > 0 AND NOT asset IN assets
			  WITH asset, max(r.quality) AS quality, max(CASE WHEN q.key = $query.question THEN 1 ELSE 0 END) AS leading
			  ORDER BY leading DESC, quality DESC, asset.id LIMIT $query.mostMisses
			  RETURN collect(asset) AS missed
			}
			WITH open,
			  [asset IN assets | {asset: asset, group: 'CANDIDATE'}] + [asset IN missed | {asset: asset, group: 'MISSED'}]
			  + [asset IN {named} | {asset: asset, group: 'NAMED'}]
			  AS found
			RETURN [o IN open | {via: o.via, asked: o.asked, weight: o.weight,
			    question: [name IN keys(o.q) WHERE NOT name STARTS WITH 'phrasings_' | [name, o.q[name]]],
			    leading: coalesce(o.q.key = $query.question, false),
			    raised: {raised}
			  }] AS questions,
			  COLLECT {
			    UNWIND found AS f
			    WITH f.asset AS asset, f.group AS group
			    RETURN {group: group, asset: {projection}, answers:
			      [(asset)-[r:ANSWERS]->(q:Question) | {question: q.key, quality: r.quality}]}
			  } AS found,
			  {matched} AS matched
			"""
		.replace("{bestAnswers}", BEST_ANSWERS)
		.replace("{projection}", ContentAssetRow.PROJECTION);

	private CandidateStatement() {
	}

	/**
	 * Only what the query names is in the statement, since the rest would be planned too.
	 */
	static String of(CandidateQuery query) {
		return FETCH.replace("{mayBeShown}", mayBeShown(query).all())
			.replace("{leading}", (query.question() == null) ? "WITH *, [] AS leading" : LEADING)
			.replace("{named}", query.named().isEmpty() ? "[]" : NAMED)
			.replace("{raised}", (query.trigger() == null) ? "true" : RAISED.formatted("o.q"))
			.replace("{raisedOf}", (query.trigger() == null) ? "true" : RAISED.formatted("q"))
			.replace("{boostedFirst}", query.boosted().isEmpty() ? "true" : BOOSTED)
			.replace("{fitsChannel}", (query.conditions().channel() == null) ? "true" : FITS_CHANNEL)
			.replace("{matched}", query.matched().isEmpty() ? "[]" : MATCHED);
	}

	private static Conditions mayBeShown(CandidateQuery query) {
		ServingConditions conditions = query.conditions();
		return new Conditions().where(true, "asset.locale IN $query.locales")
			.where(!conditions.drafts(), Visibility.cypher("asset.format IN userMade"))
			.where(conditions.drafts(), "asset.status <> 'ARCHIVED'")
			.where(true, FITS_DEVICE)
			.where(!query.formats().isEmpty(), "asset.format IN $query.formats")
			.where(conditions.refusesPromotion(), "asset.purpose <> 'PROMOTE'")
			.where(conditions.refusesInvitations(), "asset.purpose <> 'INVITE_ADVOCACY'")
			.where(!conditions.about().keys().isEmpty(), IS_ABOUT);
	}

	static Map<String, Object> parameters(CandidateQuery query) {
		ServingConditions conditions = query.conditions();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("journey", query.journey());
		parameters.put("reach", query.reach().stream().map(CandidateStatement::parameter).toList());
		parameters.put("persona", query.persona());
		parameters.put("trigger", query.trigger());
		parameters.put("question", query.question());
		parameters.put("device", conditions.device().name());
		parameters.put("locales",
				Stream.concat(conditions.locales().stream(), conditions.defaultLocales().stream()).toList());
		parameters.put("about", List.copyOf(conditions.about().keys()));
		parameters.put("aboutKinds", conditions.about().kinds().stream().map(Enum::name).toList());
		parameters.put("readerLocales", conditions.locales());
		parameters.put("channel", conditions.channel());
		parameters.put("sameStage", StageReach.SAME_STAGE);
		parameters.put("formats", query.formats());
		parameters.put("named", query.named());
		parameters.put("boosted", query.boosted());
		parameters.put("matched", query.matched());
		parameters.put("mostQuestions", MOST_QUESTIONS);
		parameters.put("mostFarQuestions", MOST_FAR_QUESTIONS);
		parameters.put("mostAnswers", MOST_ANSWERS + query.spare());
		parameters.put("mostAnswersForOthers", MOST_ANSWERS_FOR_OTHERS + query.spare());
		parameters.put("mostFarAnswers", MOST_FAR_ANSWERS + query.spare());
		parameters.put("mostMisses", MOST_MISSES);
		parameters.put("enough", query.enough());
		parameters.put("withNearMisses", query.withNearMisses());
		return parameters;
	}

	private static Map<String, Object> parameter(StageReach reach) {
		return Map.of("id", reach.id(), "strength", reach.strength(), "outgoing", reach.outgoing());
	}

}
