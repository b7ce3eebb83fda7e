package dev.waymark.seed.starter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Reads files and checks them as a whole. What a file holds is told by its topmost
 * fields, not by its name.
 */
final class StarterReader {

	private final Faults faults = new Faults();

	private final StarterContents contents = StarterContents.empty();

	private StarterReader() {
	}

	/**
	 * Reads files that belong together.
	 * @param files all files of a folder
	 * @return what they describe, free of faults
	 * @throws FaultyStarterFilesException if anything is wrong in any file
	 */
	static StarterContents read(List<SourceFile> files) {
		StarterReader reader = new StarterReader();
		reader.readAll(files);
		UniqueKeys.check(reader.contents, reader.faults);
		Consistency.check(reader.contents, reader.faults);
		if (!reader.faults.hasUnreadableFile()) {
			References.check(reader.contents, reader.faults);
		}
		reader.faults.throwIfAny();
		return reader.contents;
	}

	private void readAll(List<SourceFile> files) {
		Map<String, JsonNode> roots = new LinkedHashMap<>();
		for (SourceFile file : files) {
			try {
				roots.put(file.name(), Yaml.parse(file));
			}
			catch (FaultyValueException ex) {
				this.faults.addUnreadable(file.name(), String.valueOf(ex.getMessage()));
			}
		}
		Reading reading = new Reading(this.faults, languages(roots));
		roots.forEach((name, root) -> read(new Fields(reading, new Origin(name, ""), "", root)));
	}

	private List<String> languages(Map<String, JsonNode> roots) {
		Reading reading = new Reading(this.faults, Reading.USUAL_LANGUAGES);
		return roots.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().hasNonNull("languages"))
			.map((entry) -> new Fields(reading, new Origin(entry.getKey(), ""), "", entry.getValue()))
			.map((file) -> file.optional("languages", (node) -> Values.each(node, Values.LOCALE), List.<String>of()))
			.filter((languages) -> !languages.isEmpty())
			.findFirst()
			.orElse(Reading.USUAL_LANGUAGES);
	}

	private void read(Fields file) {
		file.elements("formats", "format", "key").forEach((fields) -> CatalogueReader.format(fields, this.contents));
		file.elements("channels", "channel", "key").forEach((fields) -> CatalogueReader.channel(fields, this.contents));
		file.elements("subjects", "subject", "key").forEach((fields) -> CatalogueReader.subject(fields, this.contents));
		file.elements("triggers", "trigger", "key").forEach((fields) -> AudienceReader.trigger(fields, this.contents));
		file.elements("segments", "segment", "key").forEach((fields) -> AudienceReader.segment(fields, this.contents));
		file.elements("questions", "question", "key")
			.forEach((fields) -> QuestionReader.question(fields, this.contents));
		file.elements("content", "content", "id").forEach((fields) -> ContentReader.content(fields, this.contents));
		file.elements("placements", "placement", "key")
			.forEach((fields) -> PlacementReader.placement(fields, this.contents));
		file.optional("languages", Values.TEXTS, List.of());
		JourneyReader.journeyOf(file, this.contents);
		file.rejectUnknown();
	}

}
