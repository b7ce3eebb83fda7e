package dev.waymark.server;

/**
 * The application cannot start, and whoever starts it can mend that.
 */
public final class StartRefusedException extends RuntimeException {

	/**
	 * A refusal that is shown instead of a stack trace.
	 * @param sentence what is wrong and the way out
	 * @param cause what told us, for those who ask for it with {@code --debug}
	 */
	public StartRefusedException(String sentence, Throwable cause) {
		super(sentence, cause);
	}

	StartRefusedException(String sentence) {
		super(sentence);
	}

}
