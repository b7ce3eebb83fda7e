package dev.waymark.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.waymark.security.Role;
import dev.waymark.security.Viewer;

import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Asks the application's GraphQL engine as a caller of some role.
 */
final class CatalogueApi {

	private final ExecutionGraphQlService service;

	CatalogueApi(ExecutionGraphQlService service) {
		this.service = service;
	}

	Map<String, Object> ask(Role role, String document) {
		DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(document, null, Map.of(), Map.of(),
				UUID.randomUUID().toString(), Locale.ENGLISH);
		request.configureExecutionInput(
				(_, input) -> input.graphQLContext((context) -> context.of(Viewer.KEY, new Viewer(role))).build());
		ExecutionGraphQlResponse response = this.service.execute(request).block();
		return response.toMap();
	}

	/**
	 * The code, the argument and the sentence of the only error.
	 */
	String error(Role role, String document) {
		Map<?, ?> error = (Map<?, ?>) ((List<?>) ask(role, document).get("errors")).getFirst();
		Map<?, ?> extensions = (Map<?, ?>) error.get("extensions");
		return extensions.get("code") + " " + extensions.get("argument") + ": " + error.get("message");
	}

}
