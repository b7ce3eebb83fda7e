package dev.waymark.editing.graphql;

import java.util.List;
import java.util.stream.IntStream;

import dev.waymark.editing.FieldRules;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.ArgumentValue;

record ContactPointInput(@Nullable String phone, @Nullable String url, String timeZone,
		List<OpeningHoursInput> openingHours) {

	/** A contact is replaced as a whole. */
	static void draft(Draft draft, ArgumentValue<ContactPointInput> sent) {
		if (sent.isOmitted()) {
			return;
		}
		ContactPointInput contact = sent.value();
		String argument = draft.at("contact");
		draft.edit()
			.set("contactPhone", (contact != null) ? contact.phone : null)
			.set("contactUrl", (contact != null) ? contact.url : null)
			.set("contactTimeZone", (contact != null) ? contact.zone(argument) : null)
			.set("contactHours", (contact != null) ? contact.hours(argument) : null);
	}

	private String zone(String argument) {
		return FieldRules.timeZone(argument + ".timeZone", this.timeZone);
	}

	private List<String> hours(String argument) {
		return IntStream.range(0, this.openingHours.size())
			.mapToObj((index) -> this.openingHours.get(index).stored(argument + ".openingHours[" + index + "]"))
			.toList();
	}

}
