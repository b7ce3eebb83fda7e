package dev.waymark.error;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.WaymarkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorCodesTests {

	/**
	 * A stack trace, an exception's name, a class with its package, a syntax tree node.
	 */
	private static final Pattern INSIDE = Pattern
		.compile("\\tat |\\w+Exception|(?:[a-z]\\w*\\.){2,}[A-Z]\\w+|\\w+Value\\{|stackTrace");

	private final Api api;

	ErrorCodesTests(Api api) {
		this.api = api;
	}

	@Test
	void whatTheCallerCanMendSaysWhereItIs() {
		Answer answer = this.api.query("{ probe { fine unknownStage } }");
		assertThat(answer.codes()).containsExactly("UNKNOWN_KEY");
		assertThat(answer.messages()).containsExactly("unknown stage \"ZMOT2\" 100 %s");
		assertThat(answer.errors().getFirst().at("/extensions/argument").asString()).isEqualTo("context.stage");
		assertThat(answer.data("/probe/fine").asString()).isEqualTo("fine");
	}

	@Test
	void aGraphOutOfReachMayBeAskedAgain() {
		Answer answer = this.api.query("{ probe { graphOutOfReach } }");
		assertThat(answer.codes()).containsExactly("GRAPH_UNAVAILABLE");
		assertThat(answer.messages()).containsExactly("The graph cannot be reached right now; try again.");
	}

	@Test
	void aFaultHasAReferenceThatTheLogHasToo(CapturedOutput log) {
		Answer answer = this.api.query("{ probe { fault } }");
		assertThat(answer.codes()).containsExactly("INTERNAL");
		String message = answer.messages().getFirst();
		String reference = message.replaceAll(".*reference ([0-9a-f-]{36}).*", "$1");
		assertThat(log).contains(reference).contains("select secret from");
	}

	static Stream<Arguments> mistakes() {
		return Stream.of(Arguments.of("{ probe { fine ", "GRAPHQL_PARSE_FAILED"),
				Arguments.of("{ probe { coarse } }", "GRAPHQL_VALIDATION_FAILED"),
				Arguments.of("{ probe }", "GRAPHQL_VALIDATION_FAILED"),
				Arguments.of("{ probe { size } }", "GRAPHQL_VALIDATION_FAILED"),
				Arguments.of("{ probe { size(device: PHONE) } }", "GRAPHQL_VALIDATION_FAILED"),
				Arguments.of("{ probe { size(device: \"MOBILE\") } }", "GRAPHQL_VALIDATION_FAILED"),
				Arguments.of("{ probe { size(device: MOBILE, limits: {most: null}) } }", "GRAPHQL_VALIDATION_FAILED"),
				Arguments.of("{ probe { size(device: MOBILE, limits: {least: 1}) } }", "GRAPHQL_VALIDATION_FAILED"),
				Arguments.of("{ probe { size(device: MOBILE, limits: [1, 2]) } }", "GRAPHQL_VALIDATION_FAILED"),
				Arguments.of("{ probe { echo(moment: \"yesterday\") { moment } } }", "GRAPHQL_VALIDATION_FAILED"),
				Arguments.of("{ probe { echo(amount: {a: 1}) { amount } } }", "GRAPHQL_VALIDATION_FAILED"),
				Arguments.of("mutation { probe }", "GRAPHQL_VALIDATION_FAILED"),
				Arguments.of("query A { __typename } query B { __typename }", "OPERATION_RESOLUTION_FAILURE"),
				Arguments.of("{ __schema { types { fields { type { name } } } queryType { fields { name } } } }",
						"BAD_USER_INPUT"),
				Arguments.of("{ probe { fault } }", "INTERNAL"), Arguments.of("{ probe { promised } }", "INTERNAL"),
				Arguments.of("{ probe { graphOutOfReach } }", "GRAPH_UNAVAILABLE"));
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void everyErrorHasACodeAndShowsNothingOfTheInside(String document, String code) {
		Answer answer = this.api.query(document);
		assertThat(answer.status()).isLessThan(500);
		assertThat(answer.codes()).isNotEmpty().containsOnly(code);
		assertThat(answer.http().body()).doesNotContainPattern(INSIDE);
	}

	static Stream<Arguments> variables() {
		return Stream.of(Arguments.of(Map.of()), Arguments.of(Map.of("device", "PHONE")),
				Arguments.of(Map.of("device", 7)), Arguments.of(Map.of("device", "MOBILE", "limits", Map.of())),
				Arguments.of(Map.of("device", "MOBILE", "limits", Map.of("most", "three"))),
				Arguments.of(Map.of("device", "MOBILE", "limits", Map.of("most", 1.5))),
				Arguments.of(Map.of("device", "MOBILE", "limits", Map.of("most", 1, "least", 1))),
				Arguments.of(Map.of("device", "MOBILE", "moment", "2026-02-30T00:00:00Z")),
				Arguments.of(Map.of("device", "MOBILE", "moment", 5)));
	}

	@Test
	void aValueThatAnEnumDoesNotHaveIsToldWithThoseItHas() {
		String document = "query ($device: ProbeDevice!) { probe { size(device: $device) } }";
		assertThat(this.api.query(document, Map.of("device", "PHONE")).messages().getFirst()).contains("'PHONE'")
			.endsWith("; \"ProbeDevice\" is one of DESKTOP, MOBILE");
		assertThat(this.api.query(document, Map.of("device", 7)).messages().getFirst())
			.endsWith("; \"ProbeDevice\" is one of DESKTOP, MOBILE");
		assertThat(this.api.query("{ probe { size(device: PHONE) } }").messages().getFirst())
			.endsWith("; \"ProbeDevice\" is one of DESKTOP, MOBILE");
	}

	@ParameterizedTest
	@MethodSource("variables")
	void variablesThatDoNotFitAreBadInput(Map<String, Object> variables) {
		Answer answer = this.api.query("""
				query ($device: ProbeDevice!, $limits: ProbeLimits, $moment: DateTime) {
				  probe { size(device: $device, limits: $limits) echo(moment: $moment) { moment } }
				}""", variables);
		assertThat(answer.codes()).containsExactly("BAD_USER_INPUT");
		assertThat(answer.http().body()).doesNotContainPattern(INSIDE);
	}

}
