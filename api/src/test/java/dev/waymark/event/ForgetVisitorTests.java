package dev.waymark.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.security.SignedVisitorIds;
import dev.waymark.seed.exporting.Export;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

import static dev.waymark.event.EventCalls.codes;
import static dev.waymark.event.EventCalls.counts;
import static dev.waymark.event.EventCalls.event;
import static dev.waymark.event.EventCalls.record;
import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@Import(SmallCatalogueFixture.class)
@ExtendWith(OutputCaptureExtension.class)
class ForgetVisitorTests {

	private static final String VISITOR = "v-5f1c0a77";

	private static final String FORGET = "mutation ($id: ID!) { forgetVisitor(id: $id) }";

	private final TestNeo4j neo4j = TestNeo4j.shared();

	private final Api api;

	private final SignedVisitorIds ids;

	@TempDir
	private Path folder;

	ForgetVisitorTests(Api api, SignedVisitorIds ids) {
		this.api = api;
		this.ids = ids;
	}

	@BeforeEach
	void fill() {
		SmallCatalogue.load(this.neo4j);
	}

	@Test
	void leavesNoTraceOfTheIdAnywhere(CapturedOutput log) throws IOException {
		record(this.api, event("1-" + VISITOR, "VIEW", "visitorId", VISITOR, "contentId", "guide"),
				event("2", "IMPRESSION", "visitorId", this.ids.sign(VISITOR), "contentId", "guide", "stage", "ZMOT",
						"device", "MOBILE"),
				event("3", "RATING", "visitorId", VISITOR, "rating", 3),
				event("4", "CONVERSION", "visitorId", VISITOR, "conversion", "SALE", "value", "5"),
				event("5", "VIEW", "visitorId", "somebody else"));
		assertThat(properties()).anyMatch((properties) -> properties.contains(VISITOR));
		assertThat(forget(VISITOR).data("/forgetVisitor").asBoolean()).isTrue();
		assertThat(record(this.api, event("late", "VIEW", "visitorId", VISITOR)).errors()).isEmpty();
		assertThat(properties()).noneMatch((properties) -> properties.contains(VISITOR));
		assertThat(properties()).anyMatch((properties) -> properties.contains("somebody else"));
		Path export = this.folder.resolve("graph.jsonl");
		new Export(this.neo4j.graph()).writeTo(export);
		assertThat(Files.readString(export)).doesNotContain(VISITOR);
		assertThat(log).doesNotContain(VISITOR);
	}

	@Test
	void whatWasCountedWithoutTheIdStays() {
		record(this.api, event("1", "IMPRESSION", "visitorId", VISITOR, "contentId", "guide", "stage", "ZMOT", "device",
				"MOBILE"));
		forget(VISITOR);
		assertThat(this.neo4j.graph()
			.read("MATCH (p:Performance) RETURN p.shown AS shown", Map.of(), (row) -> row.get("shown").asDouble()))
			.containsExactly(1.0);
	}

	@Test
	void whatComesInLateIsRefusedAndWhatHappensLaterBeginsAnew() {
		assertThat(forget(this.ids.sign(VISITOR)).data("/forgetVisitor").asBoolean(true)).isFalse();
		Answer answer = record(this.api, event("late", "VIEW", "visitorId", VISITOR),
				event("signed", "VIEW", "visitorId", this.ids.sign(VISITOR)),
				event("other", "VIEW", "visitorId", "somebody else"), event("nobody", "VIEW"));
		assertThat(counts(answer)).containsExactly(2, 0, 2);
		assertThat(codes(answer)).containsExactly("late FORGOTTEN", "signed FORGOTTEN");
	}

	@Test
	void aSignatureThatDoesNotFitErasesNobodyAndSaysSo() {
		String signed = this.ids.sign(VISITOR);
		Answer answer = forget(signed.substring(0, signed.length() - 1) + (signed.endsWith("0") ? "1" : "0"));
		assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT");
		assertThat(answer.errors().getFirst().at("/extensions/argument").asString()).isEqualTo("id");
	}

	@Test
	void isForAdministrators() {
		assertThat(this.api.query(FORGET, Map.of("id", VISITOR)).codes()).containsExactly("FORBIDDEN");
	}

	private Answer forget(String id) {
		return this.api.asEditor().query(FORGET, Map.of("id", id));
	}

	/** All that stands in the graph, nodes and relationships, lists too. */
	private List<String> properties() {
		return this.neo4j.graph()
			.read("""
					MATCH (node) RETURN properties(node) AS properties
					UNION ALL MATCH ()-[link]->() RETURN properties(link) AS properties""", Map.of(),
					(row) -> row.get("properties").asMap().toString());
	}

}
