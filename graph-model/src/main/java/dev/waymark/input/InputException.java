package dev.waymark.input;

/**
 * The caller asked for something that cannot be, and can mend it.
 */
public final class InputException extends RuntimeException {

	private final InputErrorCode code;

	private final String argument;

	/**
	 * An error the caller can mend.
	 * @param code what kind of error it is
	 * @param argument the path of the argument at fault: {@code context.stage}
	 * @param message what is wrong and the way out, as a sentence
	 */
	public InputException(InputErrorCode code, String argument, String message) {
		super(message);
		this.code = code;
		this.argument = argument;
	}

	/**
	 * What kind of error it is.
	 * @return a stable code
	 */
	public InputErrorCode code() {
		return this.code;
	}

	/**
	 * Where the error lies.
	 * @return the path of the argument, dots between its parts
	 */
	public String argument() {
		return this.argument;
	}

}
