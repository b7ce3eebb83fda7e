package dev.waymark.seed;

/**
 * What the command line tells the shell.
 */
final class ExitCodes {

	/** Something that no other code covers. */
	static final int FAILED = 1;

	/** Options that cannot be used as they are, unreadable files among them. */
	static final int WRONG_USE = 2;

	/** The files hold faults; all are told. */
	static final int FAULTY_FILES = 3;

	/** No server answers, or it refuses the user. */
	static final int NO_CONNECTION = 4;

	/** The graph holds something already. */
	static final int NOT_EMPTY = 5;

	private ExitCodes() {
	}

}
