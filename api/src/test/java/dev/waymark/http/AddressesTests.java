package dev.waymark.http;

import java.net.http.HttpRequest;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.WaymarkTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class AddressesTests {

	private final Api api;

	AddressesTests(Api api) {
		this.api = api;
	}

	@Test
	void theRootLeadsToTheEditor() {
		assertThat(get("/").header("Location")).endsWith("/graphiql");
		assertThat(get("/graphiql").header("Location")).endsWith("/graphiql/index.html");
		assertThat(get("/graphiql/index.html").http().body()).contains("Waymark GraphiQL");
	}

	@Test
	void healthIsToldAndNothingElse() {
		assertThat(get("/actuator/health").body().path("status").asString()).isEqualTo("UP");
		assertThat(get("/actuator/health/readiness").status()).isEqualTo(200);
		assertThat(get("/actuator/health/liveness").status()).isEqualTo(200);
		assertThat(get("/actuator/env").status()).isEqualTo(404);
	}

	private Answer get(String path) {
		return this.api.send(path, HttpRequest.Builder::GET);
	}

}
