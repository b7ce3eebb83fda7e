package dev.waymark.question.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.waymark.graph.Graph;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The starter graph's questions, and sentences that other people wrote to find them, or
 * to find nothing.
 */
final class MatchingSamples {

	static final List<String> LANGUAGES = List.of("en", "zh-Hans", "zh-Hant", "fi", "ru");

	private static final Path STARTER_QUESTIONS = Path.of("../seed/src/main/resources/starter/questions");

	private static final Path SENTENCES = Path.of("src/test/resources/matching");

	private static final YAMLMapper YAML = new YAMLMapper();

	private MatchingSamples() {
	}

	static List<StarterQuestion> questions() throws IOException {
		try (Stream<Path> files = Files.list(STARTER_QUESTIONS)) {
			return files.sorted()
				.flatMap((file) -> Stream.of(YAML.readValue(file.toFile(), QuestionFile.class).questions()))
				.toList();
		}
	}

	static Map<String, List<Paraphrase>> paraphrases() {
		Map<String, List<Paraphrase>> byTag = new HashMap<>();
		for (String tag : LANGUAGES) {
			byTag.put(tag, YAML.treeToValue(YAML.readTree(SENTENCES.resolve("paraphrases.yaml").toFile()).get(tag),
					YAML.getTypeFactory().constructCollectionType(List.class, Paraphrase.class)));
		}
		return byTag;
	}

	static List<Sentence> offTopic() {
		return List.of(YAML.readValue(SENTENCES.resolve("off-topic.yaml").toFile(), Sentence[].class));
	}

	static List<String> querySyntax() throws IOException {
		return Files.readAllLines(SENTENCES.resolve("query-syntax.txt"));
	}

	static void load(Graph graph, List<StarterQuestion> questions) {
		graph.write("""
				UNWIND $questions AS properties
				CREATE (q:Question) SET q = properties
				WITH count(*) AS created
				MERGE (revision:GraphRevision {key: 'content'})
				SET revision.value = coalesce(revision.value, 0) + 1""",
				Map.of("questions", questions.stream().map(StarterQuestion::properties).toList()), (row) -> row);
	}

	record QuestionFile(StarterQuestion[] questions) {

	}

	record StarterQuestion(String key, Map<String, String> text, Map<String, List<String>> phrasings) {

		/**
		 * All that the index holds of a question in one language.
		 */
		List<String> wordings(String tag) {
			return Stream
				.concat(Stream.of(this.text.getOrDefault(tag, "")),
						this.phrasings.getOrDefault(tag, List.of()).stream())
				.toList();
		}

		Map<String, Object> properties() {
			Map<String, Object> properties = new HashMap<>();
			properties.put("key", this.key);
			this.text.forEach((tag, wording) -> properties.put("text_" + tag.replace('-', '_'), wording));
			this.phrasings.forEach((tag, wordings) -> properties.put("phrasings_" + tag.replace('-', '_'), wordings));
			return properties;
		}

	}

	record Paraphrase(String key, String text) {

	}

	record Sentence(String locale, String text) {

	}

}
