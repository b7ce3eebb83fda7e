package dev.waymark.seed.starter;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

class StarterGraphHoldsTheDomainTests {

	private static final TestNeo4j NEO4J = TestNeo4j.shared();

	private static final Map<String, List<Map<String, Object>>> FACTS = facts();

	@BeforeAll
	static void load() {
		NEO4J.clear();
		StarterGraph.onClasspath().loadInto(NEO4J.driver());
	}

	@Test
	void everyJourneyHasItsStagesInOrder() {
		assertThat(missing("stages", DomainQueries.STAGES)).isEmpty();
	}

	@Test
	void stagesHaveTheirSubStagesInOrder() {
		assertThat(missing("subStages", DomainQueries.SUB_STAGES)).isEmpty();
	}

	@Test
	void stagesLieOnTheirSideOfThePurchase() {
		assertThat(missing("postPurchase", DomainQueries.POST_PURCHASE)).isEmpty();
	}

	@Test
	void stagesFollowLoopRepeatAndAreSkipped() {
		assertThat(missing("next", DomainQueries.NEXT)).isEmpty();
	}

	@Test
	void stagesOfDifferentJourneysAreAligned() {
		assertThat(missing("aligned", DomainQueries.ALIGNED)).isEmpty();
	}

	@Test
	void everyRoleOfABuyingGroupIsThere() {
		assertThat(missing("roles", DomainQueries.ROLES)).isEmpty();
	}

	@Test
	void personasFollowPathsOfTheirOwn() {
		assertThat(missing("paths", DomainQueries.PATHS)).isEmpty();
	}

	@Test
	void howManyRolesTakePartDependsOnThePurchase() {
		assertThat(missing("buyingGroups", DomainQueries.BUYING_GROUPS)).isEmpty();
	}

	@Test
	void companiesWeighTheRiskAboveThePrice() {
		assertThat(missing("weights", DomainQueries.WEIGHTS)).isEmpty();
	}

	@Test
	void everyTriggerLeadsToItsMomentAndRaisesAQuestionOfSomebodyItMoves() {
		assertThat(missing("triggers", DomainQueries.TRIGGERS)).isEmpty();
	}

	@Test
	void everyMomentIsServedWhatItNeeds() {
		assertThat(missing("served", DomainQueries.SERVED)).isEmpty();
	}

	@Test
	void mediaOfCustomersComeWithAndWithoutRights() {
		assertThat(missing("media", DomainQueries.MEDIA)).isEmpty();
	}

	@Test
	void formatsFitTheDevicesThatSuitThem() {
		assertThat(missing("fits", DomainQueries.FITS)).isEmpty();
	}

	@Test
	void everyChannelCarriesContent() {
		assertThat(missing("channels", DomainQueries.CHANNELS)).isEmpty();
	}

	@Test
	void everyDeviceIsServed() {
		assertThat(missing("devices", DomainQueries.DEVICES)).isEmpty();
	}

	@Test
	void placementsShowAllThatAPlacementCanDo() {
		assertThat(miscounted("placements")).isEmpty();
	}

	@Test
	void thereIsEnoughOfEverythingAndNothingForbidden() {
		assertThat(miscounted("counts")).isEmpty();
	}

	private static List<String> miscounted(String list) {
		return FACTS.get(list).stream().flatMap(StarterGraphHoldsTheDomainTests::wrong).toList();
	}

	private static Stream<String> wrong(Map<String, Object> fact) {
		int least = (int) fact.getOrDefault("atLeast", 0);
		int most = (int) fact.getOrDefault("atMost", Integer.MAX_VALUE);
		List<Integer> counts = NEO4J.graph()
			.read(String.valueOf(fact.get("query")), Map.of(), (row) -> row.get("n").asInt());
		return counts.stream()
			.filter((count) -> count < least || count > most)
			.map((count) -> "%s: found %d, not %d to %d".formatted(fact.get("of"), count, least, most));
	}

	private static List<String> missing(String list, String query) {
		List<Map<String, Object>> facts = FACTS.get(list);
		assertThat(facts).as(list).isNotEmpty();
		return NEO4J.graph().read(query, Map.of("facts", facts), (row) -> row.get("fact").asMap().toString());
	}

	private static Map<String, List<Map<String, Object>>> facts() {
		try (InputStream facts = StarterGraphHoldsTheDomainTests.class.getResourceAsStream("/domain/facts.yaml")) {
			return new YAMLMapper().readValue(facts, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
