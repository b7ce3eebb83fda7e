package dev.waymark.studio;

/**
 * A file cannot be finished of which a part is sent. Nobody answers for it, so that the
 * container cuts the connection and the file is seen to be incomplete.
 */
final class DownloadBrokenException extends RuntimeException {

	DownloadBrokenException(Throwable cause) {
		super("A download cannot be finished", cause);
	}

}
