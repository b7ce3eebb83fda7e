package dev.waymark.error;

import java.util.Map;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * What becomes of an exception that a field throws.
 */
@Component
class FetchingErrors extends DataFetcherExceptionResolverAdapter {

	private static final String POOL_EXHAUSTED = "Unable to acquire connection from the pool";

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
			case Neo4jException ex when unavailable(ex) -> {
				this.logger.warn("The graph cannot be reached: " + ex.getMessage());
				yield CodedError.at(environment, ErrorCode.GRAPH_UNAVAILABLE,
						"The graph cannot be reached right now; try again.");
			}
			default -> CodedError.at(environment, ErrorCode.INTERNAL,
					Incident.log("the field " + environment.getExecutionStepInfo().getPath(), thrown));
		};
	}

	private static boolean unavailable(Neo4jException ex) {
		return ex instanceof RetryableException || ex instanceof ServiceUnavailableException
				|| ex instanceof TransactionTerminatedException
				|| String.valueOf(ex.getMessage()).startsWith(POOL_EXHAUSTED);
	}

	private static ErrorClassification classification(InputErrorCode code) {
		return switch (code) {
			case UNKNOWN_KEY -> ErrorType.NOT_FOUND;
			case INVALID_ARGUMENT -> ErrorType.BAD_REQUEST;
			case FORBIDDEN -> ErrorType.FORBIDDEN;
		};
	}

}
