package dev.waymark.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.archive.ArchiveInput;
import org.neo4j.dbms.archive.DumpFormatSelector;
import org.neo4j.dbms.archive.DumpGzipFormatV1;
import org.neo4j.dbms.archive.Dumper;
import org.neo4j.dbms.archive.IncorrectFormat;
import org.neo4j.dbms.archive.Loader;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileUtils;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.logging.NullLogProvider;

/**
 * The database of an embedded server as one file, in the format of
 * {@code neo4j-admin database dump}: the graph with its schema, without users or
 * passwords.
 */
public final class DatabaseDump {

	private static final String UNPACKING = "neo4j-unpacking-";

	private DatabaseDump() {
	}

	/**
	 * Writes the database of a server that was closed.
	 * @param directory the data folder that it ran on
	 * @param file where to; must not exist
	 * @throws UncheckedIOException if the folder cannot be read or the file not be
	 * written
	 */
	public static void write(Path directory, Path file) {
		DatabaseLayout database = database(EmbeddedNeo4j.home(directory));
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			new Dumper(files, NullLogProvider.getInstance()).dump(Dumper.FileOutput.of(files, file),
					new DumpGzipFormatV1(), Dumper.collectManifest(database.databaseDirectory(),
							database.getTransactionLogsDirectory(), DatabaseDump::isLock));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Makes the home of a server that starts with a dump. A home that is there already,
	 * or that another process makes meanwhile, stays as it is.
	 * @param dump a dump of the same version of Neo4j
	 * @param home where the server is going to live
	 * @throws IOException if the folder cannot be written
	 */
	static void load(InputStream dump, Path home) throws IOException {
		Path fresh = Files.createTempDirectory(home.toAbsolutePath().getParent(), UNPACKING);
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			DatabaseLayout database = database(fresh);
			Files.createDirectories(database.databaseDirectory().getParent());
			Files.createDirectories(database.getTransactionLogsDirectory().getParent());
			new Loader(files, NullLogProvider.getInstance()).load(database, true, true, DumpFormatSelector::decompress,
					ArchiveInput.StreamInput.of(dump, "starter graph"));
			Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IncorrectFormat ex) {
			throw new IOException("the starter graph in this build is no dump of a database", ex);
		}
		catch (IOException ex) {
			if (!Files.exists(home)) {
				throw ex;
			}
		}
		finally {
			FileUtils.deleteDirectory(fresh);
		}
	}

	/**
	 * Deletes what processes left that ended while they unpacked. Whoever calls this
	 * holds the folder.
	 * @param directory the data folder
	 * @throws IOException if the folder cannot be read
	 */
	static void sweep(Path directory) throws IOException {
		try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, UNPACKING + "*")) {
			for (Path folder : left) {
				FileUtils.deleteDirectory(folder);
			}
		}
	}

	private static DatabaseLayout database(Path home) {
		return Neo4jLayout.of(home).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
	}

	private static boolean isLock(Path file) {
		return file.endsWith("database_lock");
	}

}
