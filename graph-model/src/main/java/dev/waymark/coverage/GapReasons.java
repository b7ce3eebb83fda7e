package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.waymark.content.ContentAsset;
import dev.waymark.coverage.AnsweringWork.Edition;
import dev.waymark.eligibility.Eligibility;
import dev.waymark.eligibility.ExclusionReason;
import dev.waymark.eligibility.ServingConditions;

/**
 * Why nothing serves each of a few gaps. Works are counted as they come: of a work in
 * several languages, the edition that comes nearest to serving speaks.
 */
public final class GapReasons {

	/** What is counted for each gap, by the key of its question. */
	private final Map<String, List<Shortfalls>> asking = new HashMap<>();

	private final Map<CoverageCell, Shortfalls> counts = new LinkedHashMap<>();

	private GapReasons(Collection<CoverageCell> gaps, ContentMap map, CoverageScope scope) {
		Map<String, Boolean> postPurchase = map.asks()
			.stream()
			.collect(Collectors.toMap(Ask::stage, Ask::postPurchase, Boolean::logicalOr));
		for (CoverageCell gap : gaps) {
			Shortfalls shortfalls = new Shortfalls(
					new Spot(Objects.requireNonNull(gap.device()), Objects.requireNonNull(gap.locale()), gap.channel())
						.conditions(scope.at(), postPurchase.getOrDefault(gap.stage(), false), scope.about()),
					new EnumMap<>(ExclusionReason.class));
			this.asking.computeIfAbsent(Objects.requireNonNull(gap.question()), (question) -> new ArrayList<>())
				.add(shortfalls);
			this.counts.put(gap, shortfalls);
		}
	}

	/**
	 * The reasons for gaps.
	 * @param gaps atomic cells
	 * @param map what answers their questions
	 * @param scope where the gaps were found
	 * @param names what the cells' keys are called
	 * @return a sentence in English for each
	 */
	public static Map<CoverageCell, String> of(Collection<CoverageCell> gaps, ContentMap map, CoverageScope scope,
			CellNames names) {
		List<String> questions = gaps.stream().map((gap) -> Objects.requireNonNull(gap.question())).distinct().toList();
		GapReasons reasons = map.works().collect(questions, () -> new GapReasons(gaps, map, scope), GapReasons::add);
		Map<CoverageCell, String> sentences = new HashMap<>();
		reasons.counts.forEach((gap, shortfalls) -> sentences.put(gap, GapReason.of(gap, shortfalls.counts(), names)));
		return sentences;
	}

	private void add(AnsweringWork work) {
		work.editions()
			.stream()
			.flatMap((edition) -> edition.questions().stream())
			.distinct()
			.filter(this.asking::containsKey)
			.forEach((question) -> {
				List<ContentAsset> answers = work.editions()
					.stream()
					.filter((edition) -> edition.questions().contains(question))
					.map(Edition::asset)
					.toList();
				Objects.requireNonNull(this.asking.get(question)).forEach((shortfalls) -> shortfalls.add(answers));
			});
	}

	/**
	 * How many works fall short of a gap, by what they lack.
	 */
	private record Shortfalls(ServingConditions conditions, EnumMap<ExclusionReason, Integer> counts) {

		void add(List<ContentAsset> editions) {
			editions.stream()
				.filter((edition) -> !Eligibility.serves(edition, this.conditions))
				.max(Comparator
					.comparing((ContentAsset edition) -> this.conditions.locales().contains(edition.locale()))
					.thenComparing(this::shortfall))
				.ifPresent((edition) -> this.counts.merge(shortfall(edition), 1, Integer::sum));
		}

		private ExclusionReason shortfall(ContentAsset edition) {
			return Objects.requireNonNull(Eligibility.shortfall(edition, this.conditions));
		}

	}

}
