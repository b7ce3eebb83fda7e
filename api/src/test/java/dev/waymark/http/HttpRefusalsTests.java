package dev.waymark.http;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.WaymarkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class HttpRefusalsTests {

	@Test
	void aQueryThatCouldAnswerWithoutBoundsIsRefusedBeforeAnythingIsFetched() {
		String deep = "alignedWith { stage { ".repeat(6) + "id" + " } }".repeat(6);
		Answer answer = this.api.query("{ journeys { stages { " + deep + " } } }");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.codes()).containsExactly("QUERY_TOO_LARGE");
		assertThat(answer.messages().getFirst()).contains("nest less deep");
	}

	private static final String TYPENAME = "{\"query\": \"{ __typename }\"}";

	private final Api api;

	HttpRefusalsTests(Api api) {
		this.api = api;
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "not json", "null", "[]", "7", "\"{ __typename }\"", "{}", "{\"query\": null}",
			"{\"query\": 7}", "{\"query\": \"\"}", "{\"query\": \"{ __typename }\", \"variables\": []}",
			"{\"query\": \"{ __typename }\", \"variables\": \"{}\"}",
			"{\"query\": \"{ __typename }\", \"operationName\": {}}", "{\"query\": \"{ __typename }\"} and more" })
	void aBodyThatIsNoRequestIsRefused(String body) {
		refused(this.api.post(body), 400, "BAD_REQUEST");
	}

	@Test
	void aBodyThatNestsWithoutEndIsRefused() {
		refused(this.api.post("[".repeat(100_000)), 400, "BAD_REQUEST");
	}

	@Test
	void bytesThatAreNoTextAreRefused() {
		Answer answer = this.api.send("/graphql", (request) -> request.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(new byte[] { '{', (byte) 0xff, (byte) 0xfe, 0, '}' })));
		refused(answer, 400, "BAD_REQUEST");
	}

	@Test
	void anOperationThatIsNotThereIsRefused() {
		refused(this.api.post("{\"query\": \"query A { __typename }\", \"operationName\": \"B\"}"), 400,
				"OPERATION_RESOLUTION_FAILURE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"nonsense" })
	void aBodyThatIsNotSentAsJsonIsRefused(String contentType) {
		refused(this.api.send("/graphql",
				(request) -> request.header("Content-Type", contentType).POST(BodyPublishers.ofString(TYPENAME))), 415,
				"UNSUPPORTED_MEDIA_TYPE");
	}

	@Test
	void aBodyWithoutTypeIsRefused() {
		refused(this.api.send("/graphql", (request) -> request.POST(BodyPublishers.ofString(TYPENAME))), 415,
				"UNSUPPORTED_MEDIA_TYPE");
	}

	@Test
	void aCallerWhoTakesNoJsonIsRefused() {
		refused(this.api.send("/graphql",
				(request) -> request.header("Content-Type", "application/json")
					.header("Accept", "text/html")
					.POST(BodyPublishers.ofString(TYPENAME))),
				406, "NOT_ACCEPTABLE");
	}

	@ParameterizedTest
	@CsvSource({ "GET, /graphql", "PUT, /graphql", "DELETE, /graphql", "PATCH, /graphql" })
	void otherMethodsAreRefused(String method, String path) {
		Answer answer = this.api.send(path,
				(request) -> request.header("Accept", "text/html").method(method, BodyPublishers.noBody()));
		refused(answer, 405, "METHOD_NOT_ALLOWED");
		assertThat(answer.header("Allow")).isEqualTo("POST");
	}

	@Test
	void aBodyThatIsTooLargeIsRefusedWhetherItsLengthIsAnnouncedOrNot() {
		byte[] body = "x".repeat((1 << 20) + 1).getBytes(StandardCharsets.US_ASCII);
		for (HttpRequest.BodyPublisher large : new HttpRequest.BodyPublisher[] { BodyPublishers.ofByteArray(body),
				BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)) }) {
			refused(this.api.send("/graphql",
					(request) -> request.header("Content-Type", "application/json").POST(large)), 413,
					"PAYLOAD_TOO_LARGE");
		}
	}

	@Test
	void anAddressWhereNothingIsSaysSoInJson() {
		refused(this.api.send("/nowhere", (request) -> request.header("Accept", "text/html").GET()), 404, "NOT_FOUND");
	}

	@Test
	void anErrorOfTheDocumentFollowsTheAnswersType() {
		String broken = "{\"query\": \"{\"}";
		assertThat(this.api.post(broken).status()).isEqualTo(200);
		assertThat(this.api
			.send("/graphql",
					(request) -> request.header("Content-Type", "application/json")
						.header("Accept", "application/graphql-response+json")
						.POST(BodyPublishers.ofString(broken)))
			.status()).isEqualTo(400);
	}

	private static void refused(Answer answer, int status, String code) {
		assertThat(answer.status()).as(answer.http().body()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith("application/json");
		assertThat(answer.codes()).containsExactly(code);
		assertThat(answer.http().body()).doesNotContain("Exception", "\tat ", "springframework");
	}

}
