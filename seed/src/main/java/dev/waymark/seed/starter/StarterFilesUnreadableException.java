package dev.waymark.seed.starter;

import org.jspecify.annotations.Nullable;

/**
 * The place of the starter files is missing, empty or cannot be read.
 */
public final class StarterFilesUnreadableException extends RuntimeException {

	StarterFilesUnreadableException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
