package dev.waymark.seed.importing.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.waymark.seed.importing.source.contentful.SpaceExport;
import dev.waymark.seed.importing.source.encoding.FileHead;
import dev.waymark.seed.importing.source.xml.XmlElement;
import dev.waymark.seed.importing.source.xml.XmlFile;

/**
 * Tells formats apart.
 */
final class FormatDetection {

	private static final Pattern ROW_OF_NAMES = Pattern.compile("[^\\n\\r]*[,;\\t][^\\n\\r]*");

	private FormatDetection() {
	}

	static SourceFormat of(Path file) throws IOException {
		FileHead head = FileHead.of(file);
		String text = head.text();
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (head.startsWith(0x1F, 0x8B) || head.startsWith('P', 'K', 3, 4)) {
			throw refused("Is compressed; unpack it and import what is in it.");
		}
		if (text.isEmpty()) {
			throw refused("Is empty.");
		}
		if (text.indexOf('\0') >= 0) {
			throw refused("Is no text; export it as XML, JSON or CSV.");
		}
		return switch (text.charAt(0)) {
			case '<' -> ofXml(file);
			case '{' -> SpaceExport.isOne(file) ? SourceFormat.CONTENTFUL : SourceFormat.JSON_LINES;
			case '[' -> throw refused("Is one JSON array; write one object a line, as jq -c '.[]' does.");
			default -> ofText(text, name);
		};
	}

	private static SourceFormat ofXml(Path file) throws IOException {
		try (XmlFile xml = XmlFile.open(file)) {
			XmlElement root = xml.next();
			return switch ((root != null) ? root.name() : "") {
				case "rss" -> xml.declared().contains("wp") ? SourceFormat.WXR : SourceFormat.RSS;
				case "rdf:RDF" -> SourceFormat.RSS;
				case "feed" -> SourceFormat.ATOM;
				case "urlset", "sitemapindex" -> SourceFormat.SITEMAP;
				case String name -> throw refused(
						"Is XML with the root <%s>; a WordPress export, RSS, Atom or a sitemap would be understood."
							.formatted(name));
			};
		}
	}

	private static SourceFormat ofText(String text, String name) throws UnreadableSourceException {
		if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json")) {
			return SourceFormat.JSON_LINES;
		}
		if (name.endsWith(".csv") || name.endsWith(".tsv") || ROW_OF_NAMES.matcher(text).lookingAt()) {
			return SourceFormat.CSV;
		}
		throw refused("Is neither CSV, JSON Lines, a WordPress or Contentful export, RSS, Atom nor a sitemap.");
	}

	private static UnreadableSourceException refused(String sentence) {
		return new UnreadableSourceException(1, sentence);
	}

}
