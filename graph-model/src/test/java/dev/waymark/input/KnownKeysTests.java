package dev.waymark.input;

import java.util.List;
import java.util.Map;

import dev.waymark.graph.CountingGraph;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KnownKeysTests {

	private final CountingGraph graph = new CountingGraph(TestNeo4j.shared().graph());

	private final KnownKeys keys = new KnownKeys(this.graph);

	@BeforeAll
	static void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void letsKnownKeysPassInOneStatementAndNoneInNone() {
		assertThat(
				this.graph.count(() -> this.keys.require(KeyKind.FORMAT, "filter.formats", List.of("ARTICLE", "UGC"))))
			.isOne();
		assertThat(this.graph.count(() -> this.keys.require(KeyKind.FORMAT, "filter.formats", List.of()))).isZero();
	}

	@Test
	void namesAllKeysWhereTheyAreFew() {
		assertThatExceptionOfType(InputException.class)
			.isThrownBy(() -> this.keys.require(KeyKind.FORMAT, "filter.formats", List.of("ARTICLE", "ARTICEL")))
			.withMessage("unknown format \"ARTICEL\"; formats are ARTICLE, UGC")
			.satisfies((ex) -> {
				assertThat(ex.code()).isEqualTo(InputErrorCode.UNKNOWN_KEY);
				assertThat(ex.argument()).isEqualTo("filter.formats");
			});
	}

	@Test
	void namesTheStagesOfTheJourney() {
		assertThatExceptionOfType(InputException.class)
			.isThrownBy(() -> this.keys.requireStage("filter.stage", "MOT4", "ZMOT2"))
			.withMessage("unknown stage \"ZMOT2\" in journey \"MOT4\"; its stages are SMOT, ZMOT, ZMOT_REVIEWS");
	}

	@Test
	void namesTheNearestWhereKeysAreMany() {
		this.graph.write("UNWIND range(1, 30) AS n CREATE (:Channel {key: 'PATH_' + n})", Map.of(), (row) -> row);
		assertThatExceptionOfType(InputException.class)
			.isThrownBy(() -> this.keys.require(KeyKind.CHANNEL, "filter.channels", List.of("e-mail")))
			.withMessageStartingWith("unknown channel \"e-mail\"; near ones are EMAIL, ");
	}

}
