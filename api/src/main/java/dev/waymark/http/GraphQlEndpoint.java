package dev.waymark.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import dev.waymark.error.CodedError;
import dev.waymark.error.ErrorCode;
import dev.waymark.error.HttpErrors;
import graphql.ExecutionResult;
import jakarta.servlet.ServletException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers {@code POST /graphql}. A body that is no GraphQL request is refused with 400
 * and an error in GraphQL's form. The engine's messages are in English whatever the
 * caller's language, so that they can be searched for.
 */
@Component
class GraphQlEndpoint extends GraphQlHttpHandler {

	private final WebGraphQlHandler engine;

	private final RequestBody body;

	private final Duration patience;

	GraphQlEndpoint(WebGraphQlHandler engine, JsonMapper json, HttpSettings settings) {
		super(engine);
		this.engine = engine;
		this.body = new RequestBody(json);
		this.patience = settings.patience();
	}

	@Override
	public ServerResponse handleRequest(ServerRequest request) throws ServletException {
		try {
			GraphQlRequest query = this.body.read(request.servletRequest().getInputStream().readAllBytes());
			WebGraphQlRequest asked = new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(),
					new LinkedMultiValueMap<>(), request.remoteAddress().orElse(null), request.attributes(), query,
					UUID.randomUUID().toString(), Locale.ENGLISH);
			return prepareResponse(request,
					this.engine.handleRequest(asked).timeout(this.patience, Mono.fromSupplier(() -> late(asked))));
		}
		catch (RequestRefusedException ex) {
			return ServerResponse.badRequest()
				.contentType(MediaType.APPLICATION_JSON)
				.body(HttpErrors.body(ErrorCode.BAD_REQUEST, ex.sentence()));
		}
		catch (IOException ex) {
			throw new ServletException("The request's body ended early", ex);
		}
	}

	private WebGraphQlResponse late(WebGraphQlRequest asked) {
		String message = ("The answer took longer than %d seconds. Ask for less at once: fewer reports in one document, a filter that "
				+ "names stages, personas or questions, or shorter lists. What a mutation began may still take effect.")
			.formatted(this.patience.toSeconds());
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(asked.toExecutionInput(),
				ExecutionResult.newExecutionResult().addError(CodedError.of(ErrorCode.TIMEOUT, message)).build()));
	}

	@Override
	protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType mediaType) {
		boolean noSuchOperation = response.getExecutionResult()
			.getErrors()
			.stream()
			.anyMatch((error) -> error.getExtensions() != null
					&& error.getExtensions().get("code") == ErrorCode.OPERATION_RESOLUTION_FAILURE);
		return noSuchOperation ? HttpStatus.BAD_REQUEST : super.selectResponseStatus(response, mediaType);
	}

}
