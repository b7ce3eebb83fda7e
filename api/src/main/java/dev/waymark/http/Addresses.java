package dev.waymark.http;

import java.net.URI;

import dev.waymark.error.ErrorCode;
import dev.waymark.error.HttpErrors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.webmvc.GraphQlRequestPredicates;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where the editor is, and what {@code /graphql} says to requests that are not GraphQL
 * over HTTP.
 */
@Configuration(proxyBeanMethods = false)
class Addresses {

	private static final String GRAPHQL = "/graphql";

	private static final URI GRAPHIQL = URI.create("/graphiql/index.html");

	@Bean
	RouterFunction<ServerResponse> graphiql() {
		return RouterFunctions.route()
			.GET("/", (request) -> ServerResponse.temporaryRedirect(URI.create("/graphiql")).build())
			.GET("/graphiql", (request) -> ServerResponse.temporaryRedirect(GRAPHIQL).build())
			.GET("/graphiql/", (request) -> ServerResponse.temporaryRedirect(GRAPHIQL).build())
			.build();
	}

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> graphqlRefusals() {
		RequestPredicate unanswered = GraphQlRequestPredicates.graphQlHttp(GRAPHQL)
			.or(GraphQlRequestPredicates.graphQlSse(GRAPHQL))
			.or(RequestPredicates.method(HttpMethod.OPTIONS))
			.negate();
		return RouterFunctions.route()
			.route(RequestPredicates.path(GRAPHQL).and(unanswered), Addresses::refusal)
			.build();
	}

	private static ServerResponse refusal(ServerRequest request) {
		if (request.method() != HttpMethod.POST) {
			return refusal(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.METHOD_NOT_ALLOWED,
					"GraphQL is asked with POST and a JSON body; its editor is at /graphiql.");
		}
		boolean json = request.headers().contentType().filter(MediaType.APPLICATION_JSON::includes).isPresent();
		return json
				? refusal(HttpStatus.NOT_ACCEPTABLE, ErrorCode.NOT_ACCEPTABLE,
						"Answers are JSON; send the header Accept: application/json.")
				: refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.UNSUPPORTED_MEDIA_TYPE,
						"Send the request as JSON, with the header Content-Type: application/json.");
	}

	private static ServerResponse refusal(HttpStatus status, ErrorCode code, String message) {
		ServerResponse.BodyBuilder answer = ServerResponse.status(status).contentType(MediaType.APPLICATION_JSON);
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			answer.allow(HttpMethod.POST);
		}
		return answer.body(HttpErrors.body(code, message));
	}

}
