package dev.waymark.graph;

import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import ac.simons.neo4j.migrations.core.MigrationState;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;

/**
 * Brings the graph's constraints and indexes to this version's state. Several instances
 * may do so at once: the first takes a lock in the graph, the others wait for it and find
 * the work done.
 */
public final class SchemaMigrations {

	private static final String LOCATION = "waymark/migrations";

	/**
	 * All files of {@link #LOCATION}. Named here, since searching the class path for them
	 * opens every jar on it.
	 */
	static final List<String> FILES = List.of("V001__Keys_are_unique.cypher",
			"V002__Content_is_found_by_its_filters.cypher", "V003__Questions_are_found_by_their_words.cypher",
			"V004__Changes_are_told_newest_first.cypher", "V005__Work_of_the_content_team_is_kept.cypher",
			"V006__Events_are_found_by_visitor_and_time.cypher", "V007__Histories_are_read_newest_first.cypher",
			"V008__Spend_is_found_by_day.cypher", "V009__Decisions_are_found_by_slot.cypher",
			"V010__Decisions_go_with_their_last_impression.cypher");

	private static final Duration LOCK_PATIENCE = Duration.ofMinutes(2);

	private static final Duration LOCK_RETRY = Duration.ofMillis(250);

	private SchemaMigrations() {
	}

	/**
	 * Applies the versioned statements of {@code waymark/migrations} that are still
	 * missing, and waits until every index is online. Where none is missing it takes no
	 * lock, so that a process that dies holds up nobody.
	 * @param driver an open driver whose user may change the schema
	 * @throws IllegalStateException if another process keeps the migration lock for
	 * minutes, or died with it
	 */
	public static void apply(Driver driver) {
		Migrations migrations = new Migrations(MigrationsConfig.builder()
			.withLocationsToScan("classpath:" + LOCATION)
			.withResourceScanner((locations) -> FILES.stream().map(SchemaMigrations::resource).toList())
			.build(), driver);
		Instant deadline = Instant.now().plus(LOCK_PATIENCE);
		while (!complete(migrations) && !applied(migrations, deadline)) {
			pause();
		}
		Graph.over(driver).read("CALL db.awaitIndexes(300)", Map.of(), (row) -> row);
	}

	private static URL resource(String file) {
		URL resource = SchemaMigrations.class.getResource("/" + LOCATION + "/" + file);
		if (resource == null) {
			throw new IllegalStateException("This build lacks " + LOCATION + "/" + file);
		}
		return resource;
	}

	private static boolean complete(Migrations migrations) {
		return migrations.info(false)
			.getElements()
			.stream()
			.allMatch((element) -> element.getState() == MigrationState.APPLIED);
	}

	private static boolean applied(Migrations migrations, Instant deadline) {
		try {
			migrations.apply();
			return true;
		}
		catch (MigrationsException ex) {
			if (!String.valueOf(ex.getMessage()).contains("__Neo4jMigrationsLock")) {
				throw ex;
			}
			if (Instant.now().isAfter(deadline)) {
				throw new IllegalStateException("Another process holds the migration lock, or died with it. "
						+ "If none is running, remove it: MATCH (l:__Neo4jMigrationsLock) DELETE l", ex);
			}
			return false;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(LOCK_RETRY);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for the migration lock", ex);
		}
	}

}
