package dev.waymark.http;

import java.util.Map;

import dev.waymark.error.ErrorCode;
import graphql.execution.AbortExecutionException;

/**
 * A query that is refused for the size of the answer that it could have.
 */
final class QueryTooLargeException extends AbortExecutionException {

	QueryTooLargeException(String message) {
		super(message);
	}

	@Override
	public Map<String, Object> getExtensions() {
		return Map.of("code", ErrorCode.QUERY_TOO_LARGE, "classification", ErrorCode.QUERY_TOO_LARGE.classification());
	}

}
