package dev.waymark.seed.starter;

import java.util.List;
import java.util.stream.Stream;

import dev.waymark.seed.starter.ContentEntry.Contact;
import dev.waymark.seed.starter.ContentEntry.Image;

/**
 * Writes content.
 */
final class ContentLoad {

	private static final String NO_LINKS = """
			MATCH (a:ContentAsset)-[r:ANSWERS|ABOUT|TRANSLATION_OF]->() WHERE a.id IN $keys
			DELETE r""";

	private ContentLoad() {
	}

	static void write(StarterContents contents, GraphWriter writer) {
		List<AssetEntry> assets = contents.content().stream().flatMap(AssetEntry::allOf).toList();
		writer.nodes(NodeLabel.CONTENT_ASSET, assets.stream().map(ContentLoad::asset));
		writer.clear(NO_LINKS, assets.stream().map(AssetEntry::id));
		writer.links(NodeLabel.CONTENT_ASSET, "TRANSLATION_OF", NodeLabel.CONTENT_ASSET,
				assets.stream()
					.filter((asset) -> asset.original() != null)
					.map((asset) -> Row.link(asset.id(), String.valueOf(asset.original()))));
		writer.links(NodeLabel.CONTENT_ASSET, "ANSWERS", NodeLabel.QUESTION,
				assets.stream().flatMap(ContentLoad::answers));
		writer.links(NodeLabel.CONTENT_ASSET, "ABOUT", NodeLabel.SUBJECT, assets.stream()
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
		Row row = Row.node(asset.id())
			.with("title", asset.wording().title())
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
		addImage(row, work);
		addContact(row, work);
		return row;
	}

	private static void addImage(Row row, ContentEntry work) {
		Image image = work.image();
		row.with("imageUrl", (image != null) ? image.url() : null)
			.with("imageAlt", (image != null) ? image.alt() : null)
			.with("imageWidth", (image != null) ? image.width() : null)
			.with("imageHeight", (image != null) ? image.height() : null);
	}

	private static void addContact(Row row, ContentEntry work) {
		Contact contact = work.contact();
		row.with("contactPhone", (contact != null) ? contact.phone() : null)
			.with("contactUrl", (contact != null) ? contact.url() : null)
			.with("contactTimeZone", (contact != null) ? contact.timeZone() : null)
			.with("contactHours", (contact != null) ? contact.hours() : null);
	}

}
