package dev.waymark.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import dev.waymark.secret.SecretFile;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A running Neo4j Community server in this JVM. Bolt listens on loopback only; the user
 * is {@code neo4j}, the password is made at the first start and kept in
 * {@code <directory>/neo4j.password}. Nothing is reported to anyone.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	/** The only user of the embedded server. */
	public static final String USER = "neo4j";

	/** Settings of the operator's own, in the data folder; not needed. */
	private static final String OWN_SETTINGS = "neo4j.conf";

	private final DatabaseManagementService server;

	private final URI boltUri;

	private final String password;

	private EmbeddedNeo4j(DatabaseManagementService server, URI boltUri, String password) {
		this.server = server;
		this.boltUri = boltUri;
		this.password = password;
	}

	/**
	 * Starts the server and returns when its database takes queries.
	 * @param settings where the data lives and which port Bolt gets; 0 takes a free one
	 * @return the running server
	 * @throws DataFolderInUseException if another process holds the data folder
	 * @throws BoltPortInUseException if another process listens on Bolt's port
	 * @throws UncheckedIOException if the folder cannot be written
	 */
	public static EmbeddedNeo4j start(EmbeddedNeo4jSettings settings) {
		Path folder = settings.directory().toAbsolutePath().normalize();
		try {
			Files.createDirectories(folder);
			String password = SecretFile.readOrCreate(folder.resolve("neo4j.password")).value();
			loadDump(settings, folder);
			DatabaseManagementService server = startServer(folder, settings);
			DatabaseDump.sweep(folder);
			return ready(server, password);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data folder " + folder + " cannot be used: " + ex.getMessage(), ex);
		}
	}

	/** An operator's own settings may let the data live elsewhere. */
	private static void loadDump(EmbeddedNeo4jSettings settings, Path folder) throws IOException {
		Path home = home(folder);
		if (settings.dump() != null && !Files.exists(home, LinkOption.NOFOLLOW_LINKS)
				&& !Files.exists(folder.resolve(OWN_SETTINGS))) {
			try (InputStream dump = settings.dump().openStream()) {
				DatabaseDump.load(dump, home);
			}
		}
	}

	/** Where a server's own files live within a data folder. */
	static Path home(Path directory) {
		return directory.resolve("neo4j");
	}

	private static DatabaseManagementService startServer(Path folder, EmbeddedNeo4jSettings settings) {
		try {
			return new DatabaseManagementServiceBuilder(home(folder))
				.loadPropertiesFromFile(folder.resolve(OWN_SETTINGS))
				.setConfig(Map.<Setting<?>, Object>ofEntries(Map.entry(GraphDatabaseSettings.auth_enabled, true),
						Map.entry(GraphDatabaseSettings.udc_enabled, false),
						Map.entry(FleetManagementSettings.fleet_manager_enabled, false),
						Map.entry(BoltConnector.enable_discovery, false),
						Map.entry(BoltConnector.server_bolt_telemetry_enabled, false),
						Map.entry(GraphDatabaseSettings.pagecache_memory, settings.pageCacheBytes()),
						Map.entry(GraphDatabaseSettings.keep_logical_logs, "2 files"),
						Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
						Map.entry(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(10)),
						Map.entry(BoltConnector.enabled, true),
						Map.entry(BoltConnector.listen_address, new SocketAddress("127.0.0.1", settings.boltPort()))))
				.build();
		}
		catch (RuntimeException ex) {
			if (causedBy(ex, FileLockException.class)) {
				throw new DataFolderInUseException(folder, ex);
			}
			if (causedBy(ex, BindException.class)) {
				throw new BoltPortInUseException(settings.boltPort(), ex);
			}
			throw ex;
		}
	}

	private static EmbeddedNeo4j ready(DatabaseManagementService server, String password) {
		try {
			server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
				.executeTransactionally("CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", password));
			GraphDatabaseAPI database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			var address = database.getDependencyResolver()
				.resolveDependency(ConnectorPortRegister.class)
				.getLocalAddress(ConnectorType.BOLT);
			return new EmbeddedNeo4j(server, URI.create("bolt://127.0.0.1:" + address.getPort()), password);
		}
		catch (RuntimeException ex) {
			server.shutdown();
			throw ex;
		}
	}

	/**
	 * Where a driver reaches the server.
	 * @return a {@code bolt://} address on loopback
	 */
	public URI boltUri() {
		return this.boltUri;
	}

	/**
	 * The password of {@link #USER}.
	 * @return the password in clear text
	 */
	public String password() {
		return this.password;
	}

	@Override
	public void close() {
		this.server.shutdown();
	}

	private static boolean causedBy(Throwable thrown, Class<? extends Throwable> type) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return true;
			}
		}
		return false;
	}

}
