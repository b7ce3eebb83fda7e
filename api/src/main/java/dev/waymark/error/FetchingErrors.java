package dev.waymark.error;

import java.util.Map;

import dev.waymark.graph.GraphUnavailableException;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * What becomes of an exception that a field throws.
 */
@Component
class FetchingErrors extends DataFetcherExceptionResolverAdapter {

	FetchingErrors() {
		setThreadLocalContextAware(false);
	}

	@Override
	protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
		return switch (thrown) {
			case InputException ex -> GraphqlErrorBuilder.newError(environment)
				.errorType(classification(ex.code()))
				.message("%s", ex.getMessage())
				.extensions(Map.of("code", ex.code(), "argument", ex.argument()))
				.build();
			case BindException ex -> CodedError.at(environment, ErrorCode.BAD_USER_INPUT, ArgumentErrors.sentence(ex));
			case GraphUnavailableException ex -> {
				this.logger.warn("The graph cannot be reached: " + ex.getCause());
				yield CodedError.at(environment, ErrorCode.GRAPH_UNAVAILABLE,
						"The graph cannot be reached right now; try again.");
			}
			default -> CodedError.at(environment, ErrorCode.INTERNAL,
					Incident.log("the field " + environment.getExecutionStepInfo().getPath(), thrown));
		};
	}

	private static ErrorClassification classification(InputErrorCode code) {
		return switch (code) {
			case UNKNOWN_KEY -> ErrorType.NOT_FOUND;
			case INVALID_ARGUMENT, VERSION_CONFLICT, CONFLICT -> ErrorType.BAD_REQUEST;
			case FORBIDDEN -> ErrorType.FORBIDDEN;
		};
	}

}
