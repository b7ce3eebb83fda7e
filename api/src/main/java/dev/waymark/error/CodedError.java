package dev.waymark.error;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;

/**
 * A GraphQL error with its code.
 */
public final class CodedError {

	private CodedError() {
	}

	/**
	 * An error at the field that is being fetched.
	 * @param environment the field
	 * @param code its stable code
	 * @param message what is wrong and the way out
	 * @return the error
	 */
	public static GraphQLError at(DataFetchingEnvironment environment, ErrorCode code, String message) {
		return finish(GraphqlErrorBuilder.newError(environment), code, message, Map.of());
	}

	/**
	 * An error of a request as a whole.
	 * @param code its stable code
	 * @param message what is wrong and the way out
	 * @return the error
	 */
	public static GraphQLError of(ErrorCode code, String message) {
		return finish(GraphqlErrorBuilder.newError(), code, message, Map.of());
	}

	static GraphQLError of(GraphQLError error, ErrorCode code, String message) {
		GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError();
		if (error.getLocations() != null) {
			builder.locations(error.getLocations());
		}
		if (error.getPath() != null) {
			builder.path(error.getPath());
		}
		Map<String, Object> extensions = (error.getExtensions() != null) ? error.getExtensions() : Map.of();
		return finish(builder, code, message, extensions);
	}

	private static GraphQLError finish(GraphqlErrorBuilder<?> builder, ErrorCode code, String message,
			Map<String, Object> extensions) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("code", code);
		all.putAll(extensions);
		return builder.errorType(code.classification()).message("%s", message).extensions(all).build();
	}

}
