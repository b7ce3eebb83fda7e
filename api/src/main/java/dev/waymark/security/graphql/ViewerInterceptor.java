package dev.waymark.security.graphql;

import java.util.Map;

import dev.waymark.security.Role;
import dev.waymark.security.Viewer;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Puts the caller into the GraphQL context, where {@code @ContextValue Viewer viewer}
 * finds it.
 */
@Component
class ViewerInterceptor implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Object found = request.getAttributes().get(Viewer.KEY);
		Viewer viewer = (found instanceof Viewer known) ? known : new Viewer(Role.DELIVERY);
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(Viewer.KEY, viewer)).build());
		return chain.next(request);
	}

}
