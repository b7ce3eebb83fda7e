package dev.waymark.recommendation;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.content.Device;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every journey, every stage, every device of the starter graph.
 */
class StarterGraphServingTests {

	private static StarterFixture starter;

	@BeforeAll
	static void load() {
		starter = new StarterFixture();
	}

	@Test
	void almostEveryStageHasSomethingForEveryDevice() {
		List<String> empty = new ArrayList<>();
		int asked = 0;
		for (List<String> stage : starter.stages()) {
			for (Device device : Device.values()) {
				Recommendation answer = starter.recommendations
					.recommend(StarterFixture.request(stage.get(0), stage.get(1), null, device, "en"), null, 5);
				asked++;
				if (answer.items().isEmpty()) {
					assertThat(answer.emptyReason()).isNotNull();
					empty.add(String.join("/", stage) + " " + device + " " + answer.emptyReason());
				}
			}
		}
		System.out.printf("journey x stage x device: %d of %d have a slate; without: %s%n", asked - empty.size(), asked,
				empty);
		assertThat(empty.size()).isLessThanOrEqualTo(asked / 20);
	}

	@Test
	void asksTheGraphTwiceAtMost() {
		RecommendationRequest request = StarterFixture.request("MOT4", "FMOT", "HOME_BARISTA", Device.TABLET, "fi");
		Runnable ask = () -> starter.recommendations.recommend(request, null, 5);
		assertThat(starter.graph.count(ask)).isEqualTo(2);
		assertThat(starter.graph.count(ask)).as("candidates are cached").isEqualTo(1);
	}

	@Test
	void givesTheSameAnswerToTheSameContext() {
		RecommendationRequest request = StarterFixture.request("AISAS", "SEARCH", "YOUNG_RENTER", Device.MOBILE,
				"zh-TW");
		Recommendation first = starter.recommendations.recommend(request, null, 10);
		Recommendation again = new StarterFixture().recommendations.recommend(request, null, 10);
		assertThat(again.items()).isEqualTo(first.items());
		assertThat(first.items()).isNotEmpty();
	}

}
