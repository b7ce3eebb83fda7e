package dev.waymark.bench.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a developer would write to get the same rows in: one statement a batch, no checks.
 */
final class ByHand {

	private static final String STATEMENT = """
			UNWIND $rows AS row
			MERGE (asset:ContentAsset {id: row.properties.id})
			SET asset += row.properties
			WITH asset, row
			UNWIND row.answers AS answer
			MATCH (question:Question {key: answer.question})
			MERGE (asset)-[answers:ANSWERS]->(question)
			SET answers.quality = answer.quality""";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {
	};

	private final Driver driver;

	ByHand(Driver driver) {
		this.driver = driver;
	}

	Measured write(Path file, int batch) throws IOException {
		long start = System.nanoTime();
		long rows = 0;
		try (BufferedReader reader = Files.newBufferedReader(file); Session session = this.driver.session()) {
			List<Map<String, Object>> some = new ArrayList<>(batch);
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				some.add(row(line));
				rows++;
				if (some.size() == batch) {
					write(session, some);
				}
			}
			write(session, some);
		}
		return Measured.since(start, rows, rows + " rows");
	}

	private static void write(Session session, List<Map<String, Object>> rows) {
		session.executeWriteWithoutResult((transaction) -> transaction.run(STATEMENT, Map.of("rows", rows)).consume());
		rows.clear();
	}

	private static Map<String, Object> row(String line) {
		Map<String, Object> properties = JSON.readValue(line, ROW);
		properties.remove("type");
		Object answers = properties.remove("answers");
		properties.put("publishedAt", OffsetDateTime.parse(String.valueOf(properties.get("publishedAt"))));
		properties.put("version", 1);
		return Map.of("properties", properties, "answers", answers);
	}

}
