package dev.waymark.studio;

import java.util.List;

import dev.waymark.coverage.ContentCoverages;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What a page about the map can be narrowed by.
 */
@Component
@Lazy
final class Scope {

	private final Catalogue catalogue;

	private final ContentCoverages coverages;

	Scope(Catalogue catalogue, ContentCoverages coverages) {
		this.catalogue = catalogue;
		this.coverages = coverages;
	}

	Choices of(MapQuery query) {
		return new Choices(this.catalogue.journeys(query.journey()),
				this.catalogue.stages(query.journey(), query.filter().stages()),
				this.catalogue.personas(query.filter().personas()),
				Option.devices(this.coverages.devices(), query.filter().devices()),
				Option.locales(this.coverages.locales(), query.filter().locales()), query.filter().questions(),
				query.filter().channels(), query.filter().about(), query.day());
	}

	/**
	 * The fields of the form.
	 *
	 * @param journeys one is chosen
	 * @param stages of the journey
	 * @param personas all of them
	 * @param devices all that are looked at
	 * @param locales all that content is in
	 * @param questions keys that are kept as they are
	 * @param channels keys that are kept as they are
	 * @param about keys that are kept as they are
	 * @param day the day, empty for now
	 */
	record Choices(List<Option> journeys, List<Option> stages, List<Option> personas, List<Option> devices,
			List<Option> locales, List<String> questions, List<String> channels, List<String> about, String day) {

		/** The name of the journey that is chosen. */
		public String journey() {
			return this.journeys.stream().filter(Option::chosen).map(Option::label).findFirst().orElse("");
		}

		/** The devices and languages that are looked at, in words. */
		public String spots() {
			return words("every device", this.devices) + ", " + words("every language", this.locales)
					+ (this.day.isEmpty() ? "" : ", on " + this.day);
		}

		private static String words(String all, List<Option> options) {
			List<String> chosen = options.stream().filter(Option::chosen).map(Option::label).toList();
			return chosen.isEmpty() ? all : String.join(", ", chosen);
		}

	}

}
