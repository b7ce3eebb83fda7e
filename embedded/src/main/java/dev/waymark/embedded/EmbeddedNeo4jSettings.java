package dev.waymark.embedded;

import java.net.URL;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * How an embedded server is started.
 *
 * @param directory the data folder; made when it does not exist
 * @param boltPort the port on loopback, 0 for a free one
 * @param pageCacheBytes memory for graph pages outside the heap, in bytes
 * @param dump what a new data folder starts with, see {@link DatabaseDump}; null for an
 * empty graph
 */
public record EmbeddedNeo4jSettings(Path directory, int boltPort, long pageCacheBytes, @Nullable URL dump) {

	private static final long DEFAULT_PAGE_CACHE = 256L << 20;

	public EmbeddedNeo4jSettings {
		if (boltPort < 0 || boltPort > 65_535) {
			throw new IllegalArgumentException("waymark.embedded.bolt-port is " + boltPort
					+ ", but a port lies between 1 and 65535 (0 takes a free one)");
		}
	}

	public EmbeddedNeo4jSettings(Path directory, int boltPort) {
		this(directory, boltPort, null);
	}

	public EmbeddedNeo4jSettings(Path directory, int boltPort, @Nullable URL dump) {
		this(directory, boltPort, DEFAULT_PAGE_CACHE, dump);
	}

}
