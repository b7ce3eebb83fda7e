package dev.waymark.http;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.RouterFunctions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An engine that never comes to an end.
 */
class PatienceTests {

	@Test
	void anAnswerThatTakesTooLongIsGivenUpWithItsOwnCodeAndTheWayOut() {
		GraphQlEndpoint endpoint = new GraphQlEndpoint(WebGraphQlHandler.builder((_) -> Mono.never()).build(),
				JsonMapper.builder().build(), new HttpSettings(DataSize.ofMegabytes(1), Duration.ofMillis(50)));
		MockMvcTester server = MockMvcTester.create(MockMvcBuilders
			.routerFunctions(RouterFunctions.route().POST("/graphql", endpoint::handleRequest).build())
			.build());
		MvcTestResult answer = server.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON)
			.content("{\"query\": \"{ __typename }\"}")
			.exchange();
		assertThat(answer).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.errors[0].extensions.code",
					(code) -> assertThat(code).asString().isEqualTo("TIMEOUT"))
			.hasPathSatisfying("$.errors[0].message",
					(message) -> assertThat(message).asString().contains("Ask for less at once"));
	}

}
