package dev.waymark.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.subject.Subject;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * How a {@link ContentAsset} is read: one projection for every statement that returns
 * content.
 */
public final class ContentAssetRow {

	/**
	 * A map projection over a variable {@code asset} bound to a {@code ContentAsset}.
	 */
	public static final String PROJECTION = """
			asset {
			  .*,
			  ofFormat: head(COLLECT { MATCH (f:Format {key: asset.format}) RETURN f {.devices, .userMade} }),
			  translationOf: head([(asset)-[:TRANSLATION_OF]->(original) | original.id]),
			  subjects: COLLECT { MATCH (asset)-[:ABOUT]->(s:Subject) RETURN properties(s) ORDER BY s.key }
			}""";

	/**
	 * The same with no more than what eligibility looks at, for statements that read much
	 * content.
	 */
	public static final String ELIGIBILITY_PROJECTION = PROJECTION.replace(".*",
			".id, .format, .purpose, .locale, .status, .devices, .channels, .publishedAt, .availableFrom, "
					+ ".availableUntil, .rightsCleared");

	private ContentAssetRow() {
	}

	/**
	 * Reads what {@link #PROJECTION} returned.
	 * @param row the projected map
	 * @return the asset
	 */
	public static ContentAsset read(Value row) {
		return new ContentAsset(row.get("id").asString(), text(row, "externalId"), row.get("title").asString(""),
				text(row, "summary"), row.get("url").asString(""), image(row), text(row, "callToAction"),
				row.get("format").asString(""), ContentPurpose.valueOf(row.get("purpose").asString("INFORM")),
				row.get("locale").asString("en"), ContentStatus.valueOf(row.get("status").asString("DRAFT")),
				devices(row), strings(row.get("channels")), subjects(row), instant(row, "publishedAt"),
				instant(row, "availableFrom"), instant(row, "availableUntil"), integer(row, "durationSeconds"),
				contact(row), decimal(row, "cost"), ofFormat(row, "userMade").asBoolean(false),
				row.get("rightsCleared").isNull() ? null : row.get("rightsCleared").asBoolean(),
				row.get("version").asInt(1), text(row, "translationOf"));
	}

	private static Set<Device> devices(Value row) {
		Set<String> own = strings(row.get("devices"));
		return (own.isEmpty() ? strings(ofFormat(row, "devices")) : own).stream()
			.map(Device::valueOf)
			.collect(Collectors.toSet());
	}

	/** A format that the graph does not hold has no properties. */
	private static Value ofFormat(Value row, String property) {
		Value format = row.get("ofFormat");
		return format.isNull() ? format : format.get(property);
	}

	private static List<Subject> subjects(Value row) {
		return row.get("subjects").isNull() ? List.of()
				: row.get("subjects").asList((subject) -> Subject.of(subject.asMap()));
	}

	private static @Nullable Image image(Value row) {
		String url = text(row, "imageUrl");
		return (url != null) ? new Image(url, row.get("imageAlt").asString(""), integer(row, "imageWidth"),
				integer(row, "imageHeight")) : null;
	}

	private static @Nullable ContactPoint contact(Value row) {
		String timeZone = text(row, "contactTimeZone");
		if (timeZone == null) {
			return null;
		}
		return new ContactPoint(text(row, "contactPhone"), text(row, "contactUrl"), ZoneId.of(timeZone),
				strings(row.get("contactHours")).stream().map(OpeningHours::parse).toList());
	}

	private static Set<String> strings(Value list) {
		return list.isNull() ? Set.of() : new LinkedHashSet<>(list.asList(Value::asString));
	}

	private static @Nullable String text(Value row, String name) {
		return row.get(name).isNull() ? null : row.get(name).asString();
	}

	private static @Nullable Integer integer(Value row, String name) {
		return row.get(name).isNull() ? null : row.get(name).asInt();
	}

	private static @Nullable BigDecimal decimal(Value row, String name) {
		return row.get(name).isNull() ? null : new BigDecimal(row.get(name).asString());
	}

	private static @Nullable Instant instant(Value row, String name) {
		return row.get(name).isNull() ? null : row.get(name).as(ZonedDateTime.class).toInstant();
	}

	/**
	 * A moment as a statement's parameter and as the graph keeps it.
	 * @param moment any moment
	 * @return what the driver stores as a {@code DATETIME} in UTC
	 */
	public static ZonedDateTime stored(Instant moment) {
		return moment.atZone(ZoneOffset.UTC);
	}

}
