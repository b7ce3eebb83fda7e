package dev.waymark.seed.starter;

/**
 * Writes formats, channels and subjects.
 */
final class CatalogueLoad {

	private static final String FORMATS = """
			UNWIND $rows AS row
			MERGE (f:Format {key: row.key})
			SET f += row.properties""";

	private static final String CHANNELS = """
			UNWIND $rows AS row
			MERGE (c:Channel {key: row.key})
			SET c += row.properties""";

	private static final String SUBJECTS = """
			UNWIND $rows AS row
			MERGE (s:Subject {key: row.key})
			SET s += row.properties""";

	private static final String NO_PARENTS = """
			MATCH (s:Subject)-[r:PART_OF]->() WHERE s.key IN $keys
			DELETE r""";

	private static final String PARENTS = """
			UNWIND $rows AS row
			MATCH (part:Subject {key: row.from})
			MATCH (whole:Subject {key: row.to})
			CREATE (part)-[:PART_OF]->(whole)""";

	private CatalogueLoad() {
	}

	static void write(StarterContents contents, GraphWriter writer) {
		writer.write(FORMATS, contents.formats().stream().map(CatalogueLoad::format));
		writer.write(CHANNELS,
				contents.channels()
					.stream()
					.map((channel) -> Row.node(channel.key(), new Row().withAll(channel.name().properties("name")))));
		writer.write(SUBJECTS, contents.subjects().stream().map(CatalogueLoad::subject));
		writer.clear(NO_PARENTS, contents.subjects().stream().map(SubjectEntry::key));
		writer.write(PARENTS,
				contents.subjects()
					.stream()
					.filter((subject) -> subject.partOf() != null)
					.map((subject) -> Row.link(subject.key(), String.valueOf(subject.partOf()))));
	}

	private static Row format(FormatEntry format) {
		return Row.node(format.key(),
				new Row().withAll(format.name().properties("name"))
					.with("devices", format.devices())
					.with("userMade", format.userMade()));
	}

	private static Row subject(SubjectEntry subject) {
		return Row.node(subject.key(),
				new Row().withAll(subject.name().properties("name")).with("kind", subject.kind()));
	}

}
