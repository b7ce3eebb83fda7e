package dev.waymark.seed.starter;

import java.nio.file.Path;
import java.util.Map;

import dev.waymark.graph.Graph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * A graph described by YAML files, loaded as a whole or not at all. The files are read
 * only when they are needed.
 * <p>
 * The schema must be there: apply {@link dev.waymark.graph.SchemaMigrations} first.
 */
public final class StarterGraph {

	private static final String IS_EMPTY = """
			OPTIONAL MATCH (n:Journey|Stage|Segment|Persona|Trigger|Subject|Format|Channel|Question|ContentAsset|Placement)
			WITH n LIMIT 1
			RETURN n IS NULL AS empty""";

	/**
	 * Holds back every other load and edit until this transaction ends, since all begin
	 * by writing this one property.
	 */
	private static final String LOCK = """
			MERGE (r:GraphRevision {key: 'content'})
			ON CREATE SET r.value = 0
			SET r.locked = true""";

	private static final String NEXT_REVISION = """
			MATCH (r:GraphRevision {key: 'content'})
			SET r.value = r.value + 1""";

	private final StarterFiles files;

	private StarterGraph(StarterFiles files) {
		this.files = files;
	}

	/**
	 * The starter graph that comes with Waymark: two invented companies, every journey
	 * model.
	 * @return the graph, not read yet
	 */
	public static StarterGraph onClasspath() {
		return new StarterGraph(new ClasspathFiles(StarterGraph.class.getClassLoader(), "starter", "formats.yaml"));
	}

	/**
	 * A graph of one's own.
	 * @param folder holds {@code *.yaml} files, in sub-folders too
	 * @return the graph, not read yet
	 */
	public static StarterGraph in(Path folder) {
		return new StarterGraph(new FolderFiles(folder));
	}

	/**
	 * Whether a graph holds nothing that content people made.
	 * @param driver an open driver
	 * @return true where there is no journey, persona, question, content or the like
	 */
	public static boolean isEmpty(Driver driver) {
		return Graph.over(driver).read(IS_EMPTY, Map.of(), (row) -> row.get("empty").asBoolean()).getFirst();
	}

	/**
	 * Reads and checks the files, and loads nothing.
	 * @return what a load would write
	 * @throws FaultyStarterFilesException if anything is wrong in any file
	 * @throws StarterFilesUnreadableException if there are no files to read
	 */
	public LoadReport check() {
		return LoadReport.of(read());
	}

	/**
	 * Loads into an empty graph, in one transaction. A graph that holds something is left
	 * alone; of several instances that do this at once, one loads.
	 * @param driver an open driver whose user may write
	 * @return what was written
	 * @throws FaultyStarterFilesException if anything is wrong in any file
	 * @throws StarterFilesUnreadableException if there are no files to read
	 */
	public LoadReport loadInto(Driver driver) {
		return isEmpty(driver) ? load(driver, false) : LoadReport.nothing();
	}

	/**
	 * Loads into a graph that may hold something, in one transaction. What the files
	 * describe is in the graph as they describe it; everything else stays as it is.
	 * @param driver an open driver whose user may write
	 * @return what was written
	 * @throws FaultyStarterFilesException if anything is wrong in any file
	 * @throws StarterFilesUnreadableException if there are no files to read
	 */
	public LoadReport mergeInto(Driver driver) {
		return load(driver, true);
	}

	private LoadReport load(Driver driver, boolean merging) {
		StarterContents contents = read();
		try (Session session = driver.session()) {
			return session.executeWrite((transaction) -> write(contents, transaction, merging));
		}
	}

	private static LoadReport write(StarterContents contents, TransactionContext transaction, boolean merging) {
		transaction.run(LOCK).consume();
		if (!merging && !transaction.run(IS_EMPTY).single().get("empty").asBoolean()) {
			return LoadReport.nothing();
		}
		transaction.run(NEXT_REVISION).consume();
		GraphWriter writer = new GraphWriter(transaction, merging);
		CatalogueLoad.write(contents, writer);
		JourneyLoad.write(contents, writer);
		AudienceLoad.write(contents, writer);
		QuestionLoad.write(contents, writer);
		ContentLoad.write(contents, writer);
		PlacementLoad.write(contents, writer);
		return LoadReport.of(contents);
	}

	private StarterContents read() {
		return StarterReader.read(this.files.read());
	}

}
