package dev.waymark.error;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.UnknownOperationException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gives the errors that the GraphQL engine itself finds a code, so that every error has
 * one.
 */
@Component
class CodedResults extends SimplePerformantInstrumentation {

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		if (result.getErrors().stream().allMatch(CodedResults::hasCode)) {
			return CompletableFuture.completedFuture(result);
		}
		List<GraphQLError> errors = result.getErrors()
			.stream()
			.map((error) -> coded(error, parameters.getSchema()))
			.toList();
		return CompletableFuture.completedFuture(result.transform((builder) -> builder.errors(errors)));
	}

	private static boolean hasCode(GraphQLError error) {
		return error.getExtensions() != null && error.getExtensions().containsKey("code");
	}

	private static GraphQLError coded(GraphQLError error, GraphQLSchema schema) {
		if (hasCode(error)) {
			return error;
		}
		ErrorCode code = code(error);
		String message = (code != ErrorCode.INTERNAL)
				? AllowedValues.named(EngineMessages.readable(error.getMessage()), schema)
				: Incident.log("the field " + error.getPath(), error);
		return CodedError.of(error, code, message);
	}

	private static ErrorCode code(GraphQLError error) {
		return switch (error) {
			case InvalidSyntaxError _ -> ErrorCode.GRAPHQL_PARSE_FAILED;
			case UnknownOperationException _ -> ErrorCode.OPERATION_RESOLUTION_FAILURE;
			case ValidationError _ -> ErrorCode.GRAPHQL_VALIDATION_FAILED;
			default ->
				(error.getErrorType() == ErrorType.ValidationError || error.getErrorType() == ErrorType.ExecutionAborted
						|| error instanceof GoodFaithIntrospection.BadFaithIntrospectionError)
								? ErrorCode.BAD_USER_INPUT : ErrorCode.INTERNAL;
		};
	}

}
