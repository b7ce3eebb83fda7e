package dev.waymark.seed.starter;

/**
 * Writes formats, channels and subjects.
 */
final class CatalogueLoad {

	private static final String NO_PARENTS = """
			MATCH (s:Subject)-[r:PART_OF]->() WHERE s.key IN $keys
			DELETE r""";

	private CatalogueLoad() {
	}

	static void write(StarterContents contents, GraphWriter writer) {
		writer.nodes(NodeLabel.FORMAT, contents.formats().stream().map(CatalogueLoad::format));
		writer.nodes(NodeLabel.CHANNEL,
				contents.channels()
					.stream()
					.map((channel) -> Row.node(channel.key()).withAll(channel.name().properties("name"))));
		writer.nodes(NodeLabel.SUBJECT, contents.subjects().stream().map(CatalogueLoad::subject));
		writer.clear(NO_PARENTS, contents.subjects().stream().map(SubjectEntry::key));
		writer.links(NodeLabel.SUBJECT, "PART_OF", NodeLabel.SUBJECT,
				contents.subjects()
					.stream()
					.filter((subject) -> subject.partOf() != null)
					.map((subject) -> Row.link(subject.key(), String.valueOf(subject.partOf()))));
	}

	private static Row format(FormatEntry format) {
		return Row.node(format.key())
			.withAll(format.name().properties("name"))
			.with("devices", format.devices())
			.with("userMade", format.userMade());
	}

	private static Row subject(SubjectEntry subject) {
		return Row.node(subject.key()).withAll(subject.name().properties("name")).with("kind", subject.kind());
	}

}
