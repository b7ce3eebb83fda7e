package dev.waymark.security;

import java.net.http.HttpRequest;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.WaymarkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class RolesTests {

	private static final String ALL = "{ probe { viewer fine editors administrators } }";

	private final Api api;

	RolesTests(Api api) {
		this.api = api;
	}

	@Test
	void aCallerWithoutKeyReachesDeliveryFieldsAndIsToldAboutTheOthers() {
		Answer answer = this.api.query(ALL);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.data("/probe/viewer").asString()).isEqualTo("DELIVERY");
		assertThat(answer.data("/probe/fine").asString()).isEqualTo("fine");
		assertThat(answer.data("/probe/editors").isNull()).isTrue();
		assertThat(answer.codes()).containsExactly("FORBIDDEN", "FORBIDDEN");
		assertThat(answer.messages()).anySatisfy(
				(message) -> assertThat(message).contains("\"editors\"", "EDITOR").contains("Authorization: Bearer"));
		assertThat(answer.errors().getFirst().path("path").toString()).isEqualTo("[\"probe\",\"editors\"]");
	}

	@Test
	void theRightKeyReachesEverything() {
		Answer answer = this.api.asEditor().query(ALL);
		assertThat(answer.errors()).isEmpty();
		assertThat(answer.data("/probe/editors").asString()).isEqualTo("for editors");
		assertThat(answer.data("/probe/administrators").asString()).isEqualTo("for administrators");
	}

	@Test
	void anAliasIsNoWayAround() {
		Answer answer = this.api.query("{ probe { fine: editors } }");
		assertThat(answer.data("/probe/fine").isNull()).isTrue();
		assertThat(answer.codes()).containsExactly("FORBIDDEN");
	}

	@Test
	void aWrongKeyIsRefused() {
		Answer answer = this.api.withKey("guessed").query(ALL);
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
		assertThat(answer.codes()).containsExactly("UNAUTHENTICATED");
		assertThat(answer.messages().getFirst()).contains("Authorization: Bearer <key>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Basic dXNlcjpwYXNz", "the-key-of-the-tests", "Bearer", "Bearer the-key-of-the-test" })
	void anythingElseInTheHeaderIsRefused(String header) {
		Answer answer = this.api.send("/graphql",
				(request) -> request.header("Authorization", header)
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ __typename }\"}")));
		assertThat(answer.status()).isEqualTo(401);
	}

}
