package dev.waymark.embedded;

import java.nio.file.Path;

/**
 * Another process holds the data folder.
 */
public final class DataFolderInUseException extends RuntimeException {

	DataFolderInUseException(Path directory, Throwable cause) {
		super("The data folder " + directory + " is in use by another running process; stop that one, "
				+ "or start this one with another folder: --waymark.embedded.directory=<folder>", cause);
	}

}
