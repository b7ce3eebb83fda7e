package dev.waymark.seed.starter;

/**
 * A value that is not what its field takes. The message says what it is and the way out.
 */
final class FaultyValueException extends Exception {

	FaultyValueException(String problem) {
		super(problem);
	}

}
