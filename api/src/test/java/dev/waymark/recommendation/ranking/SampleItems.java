package dev.waymark.recommendation.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import dev.waymark.candidate.OpenQuestion;
import dev.waymark.candidate.StageReach;
import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentPurpose;
import dev.waymark.content.ContentStatus;
import dev.waymark.content.Device;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.locale.LocalizedText;
import dev.waymark.question.Question;
import dev.waymark.question.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * Content and questions for tests of the ranking.
 */
final class SampleItems {

	private SampleItems() {
	}

	static ContentAsset asset(String id) {
		return asset(id, "en", ContentPurpose.INFORM, "ARTICLE", null);
	}

	static ContentAsset asset(String id, String locale, ContentPurpose purpose, String format,
			@Nullable String translationOf) {
		return new ContentAsset(id, null, id, null, "https://waymark.example/" + id, null, null, format, purpose,
				locale, ContentStatus.PUBLISHED, Set.of(Device.MOBILE), Set.of(), List.of(), null, null, null, null,
				null, null, false, null, 1, translationOf);
	}

	static OpenQuestion question(String key, double weight) {
		return question(key, weight, true, true, false, false, 1);
	}

	static OpenQuestion question(String key, double weight, boolean asked, boolean raised, boolean leading,
			boolean questionBound, double strength) {
		Question question = new Question(key, QuestionKind.QUESTION, new LocalizedText(Map.of("en", key)), weight);
		StageReach reach = (strength > 0) ? new StageReach("A/S", strength, true) : null;
		return new OpenQuestion(question, weight, asked, raised, leading, questionBound, reach,
				(reach != null) ? List.of("A/S") : List.of());
	}

	static Item item(String id, String format, List<Item.Answer> answers, Map<Signal, Double> fits) {
		return new Item(asset(id, "en", ContentPurpose.INFORM, format, null), FallbackLevel.NONE, answers, fits);
	}

	static Item item(String id, List<Item.Answer> answers, Map<Signal, Double> fits) {
		return new Item(asset(id), FallbackLevel.NONE, answers, fits);
	}

	static List<Item> random(Random random, int items, int questions) {
		List<OpenQuestion> open = IntStream.range(0, questions)
			.mapToObj((n) -> question("Q" + n, random.nextDouble()))
			.toList();
		List<Item> sample = new ArrayList<>();
		for (int n = 0; n < items; n++) {
			List<Item.Answer> answers = open.stream()
				.filter((question) -> random.nextDouble() < 0.4)
				.map((question) -> new Item.Answer(question, random.nextDouble()))
				.toList();
			sample.add(item("a" + n, answers,
					Map.of(Signal.FRESHNESS, random.nextDouble(), Signal.SUBJECT, random.nextInt(3) / 2.0)));
		}
		return sample;
	}

}
