package dev.waymark.recommendation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

import dev.waymark.content.Device;
import dev.waymark.graph.CutLine;
import dev.waymark.graph.Graph;
import dev.waymark.graph.GraphUnavailableException;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What visitors get while the line to the real Neo4j is cut.
 */
class StaleAnswersTests {

	private static final Config IMPATIENT = Config.builder()
		.withMaxTransactionRetryTime(100, TimeUnit.MILLISECONDS)
		.build();

	private static final RecommendationRequest ASKED = StarterFixture.request("MOT4", "ZMOT", "ENGINEER", Device.MOBILE,
			"en");

	private static final RecommendationRequest NEVER_ASKED = StarterFixture.request("MOT4", "SMOT", null, Device.MOBILE,
			"en");

	@Test
	void theLastGoodAnswerIsGivenAndSaidToBeStaleUntilTheGraphIsBack() {
		TestNeo4j neo4j = TestNeo4j.shared();
		SmallCatalogue.load(neo4j);
		try (CutLine line = new CutLine(neo4j.uri());
				Driver driver = GraphDatabase.driver(line.uri(), AuthTokens.basic("neo4j", neo4j.password()),
						IMPATIENT)) {
			Recommendations recommendations = RecommendationsOver.graph(Graph.over(driver),
					Clock.fixed(SmallCatalogue.NOW, ZoneOffset.UTC));
			Recommendation fresh = recommendations.recommend(ASKED, null, 3);
			assertThat(fresh.stale()).isFalse();
			assertThat(fresh.items()).isNotEmpty();
			recommendations.recommend(of("anna", NEVER_ASKED), null, 3);
			line.cut();
			Recommendation last = recommendations.recommend(ASKED, null, 3);
			assertThat(last.stale()).isTrue();
			assertThat(last.items()).isEqualTo(fresh.items());
			assertThatExceptionOfType(GraphUnavailableException.class)
				.isThrownBy(() -> recommendations.recommend(NEVER_ASKED, null, 3));
			assertThat(recommendations.recommend(of("anna", ASKED), null, 3)).isEqualTo(last);
			assertThatExceptionOfType(GraphUnavailableException.class).as("a visitor's answer is not remembered")
				.isThrownBy(() -> recommendations.recommend(of("anna", NEVER_ASKED), null, 3));
			line.mend();
			assertThat(recommendations.recommend(ASKED, null, 3)).isEqualTo(fresh);
		}
	}

	private static RecommendationRequest of(String visitor, RecommendationRequest request) {
		return new RecommendationRequest(request.keys(), request.questionText(), request.device(), request.locale(),
				request.sentiment(), request.at(), request.strict(), request.preview(), request.withNearMisses(),
				new RequestedVisitor(visitor, false, true));
	}

}
