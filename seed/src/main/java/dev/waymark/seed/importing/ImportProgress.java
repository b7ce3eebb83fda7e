package dev.waymark.seed.importing;

/**
 * Hears how an import goes on. Called by one thread at a time.
 */
public interface ImportProgress extends AutoCloseable {

	/**
	 * A batch is in.
	 * @param rows how many rows it had
	 */
	void advanced(int rows);

	/** Nothing more comes. */
	@Override
	default void close() {
	}

}
