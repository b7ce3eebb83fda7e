package dev.waymark.bench.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;

/**
 * Content with two answers each, as JSON Lines, and the catalogue that it names.
 */
final class GeneratedRows {

	private static final int QUESTIONS = 2_000;

	private static final int FORMATS = 40;

	private static final List<String> LOCALES = List.of("en", "fi", "ru", "zh-Hans", "zh-Hant");

	private GeneratedRows() {
	}

	static void writeTo(Path file, int rows) throws IOException {
		Random random = new Random(1);
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			for (int row = 0; row < rows; row++) {
				int question = random.nextInt(QUESTIONS);
				writer
					.write(("{\"type\":\"ContentAsset\",\"id\":\"asset-%d\",\"title\":\"How asset %1$d helps you choose\","
							+ "\"summary\":\"What number %1$d weighs, costs and needs, and what others say of it.\","
							+ "\"url\":\"https://waymark.example/%s/asset-%1$d\",\"format\":\"F%d\",\"purpose\":\"INFORM\","
							+ "\"locale\":\"%2$s\",\"status\":\"PUBLISHED\",\"publishedAt\":\"2026-01-%02dT08:00:00Z\","
							+ "\"answers\":[{\"question\":\"Q%d\",\"quality\":0.8},{\"question\":\"Q%d\",\"quality\":0.4}]}\n")
						.formatted(row, LOCALES.get(random.nextInt(LOCALES.size())), random.nextInt(FORMATS),
								1 + random.nextInt(28), question,
								(question + 1 + random.nextInt(QUESTIONS - 1)) % QUESTIONS));
			}
		}
	}

	static void writeCatalogue(Driver driver) {
		run(driver, "UNWIND $rows AS n CREATE (:Question {key: 'Q' + n, kind: 'QUESTION', importance: 0.5})",
				QUESTIONS);
		run(driver, "UNWIND $rows AS n CREATE (:Format {key: 'F' + n, devices: ['DESKTOP', 'MOBILE']})", FORMATS);
	}

	private static void run(Driver driver, String statement, int rows) {
		driver.executableQuery(statement)
			.withParameters(Map.of("rows", IntStream.range(0, rows).boxed().toList()))
			.execute();
	}

}
