package dev.waymark.seed.starter;

import java.util.List;
import java.util.stream.Stream;

import dev.waymark.seed.starter.ContentEntry.Availability;
import dev.waymark.seed.starter.ContentEntry.Contact;
import dev.waymark.seed.starter.ContentEntry.Image;
import org.jspecify.annotations.Nullable;

/**
 * Reads when content is there, its picture, and the person to reach.
 */
final class ContentDetailsReader {

	private static final Value<List<Integer>> DAYS = (node) -> Values.each(node, (day) -> {
		if (!day.isIntegralNumber() || day.intValue() < 1 || day.intValue() > 7) {
			throw Values.faulty(day, "write ISO days: 1 (Monday) to 7 (Sunday)");
		}
		return day.intValue();
	});

	private ContentDetailsReader() {
	}

	static Availability availability(Fields fields) {
		Availability availability = new Availability(fields.find("publishedAt", TimeValues.MOMENT),
				fields.find("availableFrom", TimeValues.MOMENT), fields.find("availableUntil", TimeValues.MOMENT));
		if (availability.from() != null && availability.until() != null
				&& !availability.until().isAfter(availability.from())) {
			fields.fault("availableUntil",
					"is %s, not after availableFrom %s, so it would never be shown; give a later moment"
						.formatted(availability.until(), availability.from()));
		}
		return availability;
	}

	static @Nullable Image image(Fields content) {
		Fields fields = content.part("image");
		if (fields == null) {
			return null;
		}
		Image image = new Image(fields.required("url", Values.URL, ""), fields.required("alt", Values.TEXT, ""),
				fields.find("width", Values.wholeFrom(1)), fields.find("height", Values.wholeFrom(1)));
		fields.rejectUnknown();
		return image;
	}

	static @Nullable Contact contact(Fields content) {
		Fields fields = content.part("contact");
		if (fields == null) {
			return null;
		}
		Contact contact = new Contact(fields.find("phone", Values.TEXT), fields.find("url", Values.URL),
				fields.required("timeZone", TimeValues.TIME_ZONE, ""),
				fields.list("openingHours", null).stream().flatMap(ContentDetailsReader::hours).sorted().toList());
		if (contact.phone() == null && contact.url() == null) {
			fields.fault("phone", "is missing, and so is url; give one of them");
		}
		fields.rejectUnknown();
		return contact;
	}

	/**
	 * One text a day, as the graph keeps them. Hours that close at or before they open
	 * end on the next day.
	 */
	private static Stream<String> hours(Fields fields) {
		List<Integer> days = fields.required("days", DAYS, List.of());
		String opens = fields.required("opens", TimeValues.TIME_OF_DAY, "");
		String closes = fields.required("closes", TimeValues.TIME_OF_DAY, "");
		fields.rejectUnknown();
		return days.stream().map((day) -> day + " " + opens + "-" + closes);
	}

}
