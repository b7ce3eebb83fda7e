package dev.waymark.error;

import graphql.ErrorClassification;

import org.springframework.graphql.execution.ErrorType;

/**
 * The codes of errors beside those of {@link dev.waymark.input.InputErrorCode}; they
 * stand in {@code extensions.code} and stay.
 */
public enum ErrorCode {

	/** The body is no GraphQL request: no JSON, no object, no query. */
	BAD_REQUEST(ErrorType.BAD_REQUEST),

	/** A variable's value does not fit its type. */
	BAD_USER_INPUT(ErrorType.BAD_REQUEST),

	/** The document is not GraphQL. */
	GRAPHQL_PARSE_FAILED(ErrorType.BAD_REQUEST),

	/** The document does not fit the schema. */
	GRAPHQL_VALIDATION_FAILED(ErrorType.BAD_REQUEST),

	/** The document holds no operation of that name, or several and no name was sent. */
	OPERATION_RESOLUTION_FAILURE(ErrorType.BAD_REQUEST),

	/** The answer could grow too large; nothing was fetched. */
	QUERY_TOO_LARGE(ErrorType.BAD_REQUEST),

	/** A key was sent, and it is not the right one. */
	UNAUTHENTICATED(ErrorType.UNAUTHORIZED),

	/** The caller's role does not reach this. */
	FORBIDDEN(ErrorType.FORBIDDEN),

	/** There is nothing at this address. */
	NOT_FOUND(ErrorType.NOT_FOUND),

	/** GraphQL is asked with POST. */
	METHOD_NOT_ALLOWED(ErrorType.BAD_REQUEST),

	/** The caller accepts none of the formats that there are. */
	NOT_ACCEPTABLE(ErrorType.BAD_REQUEST),

	/** The body is not sent as JSON. */
	UNSUPPORTED_MEDIA_TYPE(ErrorType.BAD_REQUEST),

	/** The body is larger than the server takes. */
	PAYLOAD_TOO_LARGE(ErrorType.BAD_REQUEST),

	/**
	 * The answer took too long, and nobody waits for it any more; asking for less helps.
	 */
	TIMEOUT(ErrorType.INTERNAL_ERROR),

	/** Neo4j is out of reach or too slow; trying again may help. */
	GRAPH_UNAVAILABLE(ErrorType.INTERNAL_ERROR),

	/** More is sent than can be written just now; sending it again later helps. */
	OVERLOADED(ErrorType.INTERNAL_ERROR),

	/** A fault of the server; the message holds the reference that its log has too. */
	INTERNAL(ErrorType.INTERNAL_ERROR);

	private final ErrorClassification classification;

	ErrorCode(ErrorClassification classification) {
		this.classification = classification;
	}

	/**
	 * The kind of error in Spring's terms.
	 * @return what stands in {@code extensions.classification}
	 */
	public ErrorClassification classification() {
		return this.classification;
	}

}
