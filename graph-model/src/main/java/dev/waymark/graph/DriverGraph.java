package dev.waymark.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

final class DriverGraph implements Graph {

	private static final SessionConfig READS = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private final Driver driver;

	DriverGraph(Driver driver) {
		this.driver = driver;
	}

	@Override
	public <T> List<T> read(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		try (Session session = this.driver.session(READS)) {
			return session.executeRead((transaction) -> transaction.run(statement, parameters).list(mapper));
		}
	}

	@Override
	public <T> List<T> write(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((transaction) -> transaction.run(statement, parameters).list(mapper));
		}
	}

}
