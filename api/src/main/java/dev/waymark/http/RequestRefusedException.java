package dev.waymark.http;

/**
 * The body is no GraphQL request.
 */
final class RequestRefusedException extends RuntimeException {

	RequestRefusedException(String sentence) {
		super(sentence);
	}

	String sentence() {
		return String.valueOf(getMessage());
	}

}
