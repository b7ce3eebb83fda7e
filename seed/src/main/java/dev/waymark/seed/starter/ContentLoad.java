package dev.waymark.seed.starter;

import java.util.List;
import java.util.stream.Stream;

import dev.waymark.seed.starter.ContentEntry.Contact;
import dev.waymark.seed.starter.ContentEntry.Image;

/**
 * Writes content. A node's version moves where its properties do.
 */
final class ContentLoad {

	private static final String ASSETS = """
			UNWIND $rows AS row
			MERGE (a:ContentAsset {id: row.key})
			WITH a, row, properties(a) AS before
			SET a += row.properties
			WITH a, before WHERE properties(a) <> before
			SET a.version = coalesce(a.version, 0) + 1""";

	private static final String NO_LINKS = """
			MATCH (a:ContentAsset)-[r:ANSWERS|ABOUT|TRANSLATION_OF]->() WHERE a.id IN $keys
			DELETE r""";

	private static final String TRANSLATIONS = """
			UNWIND $rows AS row
			MATCH (translation:ContentAsset {id: row.from})
			MATCH (original:ContentAsset {id: row.to})
			CREATE (translation)-[:TRANSLATION_OF]->(original)""";

	private static final String ANSWERS = """
			UNWIND $rows AS row
			MATCH (a:ContentAsset {id: row.from})
			MATCH (q:Question {key: row.to})
			CREATE (a)-[:ANSWERS {quality: row.quality}]->(q)""";

	private static final String SUBJECTS = """
			UNWIND $rows AS row
			MATCH (a:ContentAsset {id: row.from})
			MATCH (s:Subject {key: row.to})
			CREATE (a)-[:ABOUT]->(s)""";

	private ContentLoad() {
	}

	static void write(StarterContents contents, GraphWriter writer) {
		List<AssetEntry> assets = contents.content().stream().flatMap(AssetEntry::allOf).toList();
		writer.write(ASSETS, assets.stream().map(ContentLoad::asset));
		writer.clear(NO_LINKS, assets.stream().map(AssetEntry::id));
		writer.write(TRANSLATIONS,
				assets.stream()
					.filter((asset) -> asset.original() != null)
					.map((asset) -> Row.link(asset.id(), String.valueOf(asset.original()))));
		writer.write(ANSWERS, assets.stream().flatMap(ContentLoad::answers));
		writer.write(SUBJECTS, assets.stream()
			.flatMap((asset) -> asset.work().about().stream().map((subject) -> Row.link(asset.id(), subject))));
	}

	private static Stream<Row> answers(AssetEntry asset) {
		return asset.work()
			.answers()
			.entrySet()
			.stream()
			.map((answer) -> Row.link(asset.id(), answer.getKey()).with("quality", answer.getValue()));
	}

	private static Row asset(AssetEntry asset) {
		ContentEntry work = asset.work();
		Row properties = new Row().with("title", asset.wording().title())
			.with("summary", asset.wording().summary())
			.with("callToAction", asset.wording().callToAction())
			.with("url", asset.url())
			.with("format", work.format())
			.with("purpose", work.purpose())
			.with("locale", asset.locale())
			.with("status", work.status())
			.with("devices", work.devices())
			.with("channels", work.channels())
			.with("publishedAt", work.availability().publishedAt())
			.with("availableFrom", work.availability().from())
			.with("availableUntil", work.availability().until())
			.with("durationSeconds", work.durationSeconds())
			.with("cost", asset.cost())
			.with("rightsCleared", work.rightsCleared());
		addImage(properties, work);
		addContact(properties, work);
		return Row.node(asset.id(), properties);
	}

	private static void addImage(Row properties, ContentEntry work) {
		Image image = work.image();
		properties.with("imageUrl", (image != null) ? image.url() : null)
			.with("imageAlt", (image != null) ? image.alt() : null)
			.with("imageWidth", (image != null) ? image.width() : null)
			.with("imageHeight", (image != null) ? image.height() : null);
	}

	private static void addContact(Row properties, ContentEntry work) {
		Contact contact = work.contact();
		properties.with("contactPhone", (contact != null) ? contact.phone() : null)
			.with("contactUrl", (contact != null) ? contact.url() : null)
			.with("contactTimeZone", (contact != null) ? contact.timeZone() : null)
			.with("contactHours", (contact != null) ? contact.hours() : null);
	}

}
