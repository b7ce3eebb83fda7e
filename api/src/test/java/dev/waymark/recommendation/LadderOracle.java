package dev.waymark.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.waymark.candidate.RandomGraph;
import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentAssetRow;
import dev.waymark.eligibility.Eligibility;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.eligibility.ServingConditions;
import dev.waymark.eligibility.SubjectsAtHand;
import dev.waymark.graph.Graph;
import dev.waymark.locale.LocaleLookup;
import dev.waymark.subject.SubjectKind;

/**
 * The ladder as the contract spells it, worked out over plain sets of a whole
 * {@link RandomGraph}: no statement and no class of the serving side takes part, except
 * the rule of eligibility, which has tests of its own.
 */
final class LadderOracle {

	private final Graph graph;

	private final Map<ContentAsset, Set<String>> answers = new HashMap<>();

	private final Set<String> facts;

	LadderOracle(Graph graph) {
		this.graph = graph;
		graph.read("""
				MATCH (asset:ContentAsset)
				RETURN %s AS asset, [(asset)-[:ANSWERS]->(q) | q.key] AS answers
				""".formatted(ContentAssetRow.PROJECTION), Map.of(),
				(row) -> this.answers.put(ContentAssetRow.read(row.get("asset")),
						new HashSet<>(row.get("answers").asList((key) -> key.asString()))));
		this.facts = new HashSet<>(graph.read("""
				MATCH (a:Persona|Trigger|Question)-[r:ASKS|RAISES|ARISES_AT]->(b)
				RETURN a.key + ' ' + type(r) + ' ' + coalesce(b.id, b.key) AS fact
				""", Map.of(), (row) -> row.get("fact").asString()));
	}

	/** The rung of each work that may be shown, nearest first. */
	List<FallbackLevel> rungs(RecommendationRequest request) {
		List<FallbackLevel> rungs = new ArrayList<>();
		shown(request).forEach((asset) -> rung(asset, request).ifPresent(rungs::add));
		rungs.sort(Comparator.naturalOrder());
		return rungs;
	}

	int answering(RecommendationRequest request) {
		return (int) shown(request).filter((asset) -> answers(asset.id(), request)).count();
	}

	boolean answers(String id, RecommendationRequest request) {
		return this.answers.entrySet()
			.stream()
			.anyMatch(
					(asset) -> asset.getKey().id().equals(id) && asset.getValue().contains(request.keys().question()));
	}

	private Stream<ContentAsset> shown(RecommendationRequest request) {
		ServingConditions conditions = conditions(request);
		return this.answers.keySet().stream().filter((asset) -> Eligibility.refusal(asset, conditions) == null);
	}

	private Optional<FallbackLevel> rung(ContentAsset asset, RecommendationRequest request) {
		FallbackLevel own = FallbackLevel.NONE;
		if (!LocaleLookup.tagsServing(request.locale()).contains(asset.locale())) {
			own = FallbackLevel.DEFAULT_LOCALE;
		}
		else if (request.keys().channel() != null && !asset.channels().isEmpty()
				&& !asset.channels().contains(request.keys().channel())) {
			own = FallbackLevel.CONTEXT;
		}
		FallbackLevel least = own;
		return this.answers.getOrDefault(asset, Set.of())
			.stream()
			.flatMap((question) -> rung(question, request).stream())
			.map((level) -> (level.compareTo(least) > 0) ? level : least)
			.min(Comparator.naturalOrder());
	}

	private Optional<FallbackLevel> rung(String question, RecommendationRequest request) {
		String persona = request.keys().persona();
		String trigger = request.keys().trigger();
		boolean asked = persona == null || this.facts.contains(persona + " ASKS " + question);
		boolean leading = question.equals(request.keys().question());
		FallbackLevel level = FallbackLevel.NONE;
		if ((trigger != null && !this.facts.contains(trigger + " RAISES " + question))
				|| (request.keys().question() != null && !leading)) {
			level = FallbackLevel.CONTEXT;
		}
		double strength = strength(question, Integer.parseInt(request.keys().stage().substring(1)));
		if (strength < 0.8 && strength > 0) {
			level = FallbackLevel.ALIGNED_STAGE;
		}
		if (!asked) {
			level = FallbackLevel.ANY_PERSONA;
		}
		if (strength == 0) {
			boolean somewhere = this.facts.stream().anyMatch((fact) -> fact.startsWith(question + " ARISES_AT "));
			boolean ofThisPersona = persona != null && asked;
			return (somewhere || ofThisPersona || leading) ? Optional.of(FallbackLevel.ANY_STAGE) : Optional.empty();
		}
		return Optional.of(level);
	}

	/**
	 * 1 at the stage itself or below it, the alignment's strength at the other journey's,
	 * else 0.
	 */
	private double strength(String question, int stage) {
		if (arises(question, "A/S" + stage) || arises(question, "A/SUB" + stage)) {
			return 1;
		}
		return arises(question, "B/S" + stage) ? RandomGraph.STRENGTHS.get(stage) : 0;
	}

	private boolean arises(String question, String stage) {
		return this.facts.contains(question + " ARISES_AT " + stage);
	}

	private ServingConditions conditions(RecommendationRequest request) {
		Set<SubjectKind> kinds = new HashSet<>();
		Set<String> line = new HashSet<>();
		this.graph.read(
				"MATCH (s:Subject)-[:PART_OF*0..]->(p) WHERE s.key IN $about RETURN s.kind AS kind, p.key AS key",
				Map.of("about", request.keys().about()), (row) -> {
					kinds.add(SubjectKind.valueOf(row.get("kind").asString()));
					return line.add(row.get("key").asString());
				});
		return new ServingConditions(RandomGraph.NOW, false, request.device(), request.keys().channel(),
				LocaleLookup.tagsServing(request.locale()),
				ServingConditions.standIns(request.locale(), Locale.ENGLISH), new SubjectsAtHand(kinds, line),
				request.keys().stage().compareTo("S1") > 0, null);
	}

}
