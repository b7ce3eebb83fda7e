package dev.waymark.studio;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.waymark.content.Channels;
import dev.waymark.content.Device;
import dev.waymark.coverage.ContentCoverages;
import dev.waymark.eligibility.Sentiment;
import dev.waymark.trigger.Triggers;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What a previewed visitor can be made of.
 */
@Component
@Lazy
final class PreviewForm {

	private final Catalogue catalogue;

	private final Triggers triggers;

	private final Channels channels;

	private final ContentCoverages coverages;

	PreviewForm(Catalogue catalogue, Triggers triggers, Channels channels, ContentCoverages coverages) {
		this.catalogue = catalogue;
		this.triggers = triggers;
		this.channels = channels;
		this.coverages = coverages;
	}

	/** Somebody to begin with: the first persona at the journey's first stage. */
	PreviewQuery beginning(PreviewQuery query) {
		return query.with(
				this.catalogue.withParts(query.journey()).stream().findFirst().map((stage) -> stage.key()).orElse(null),
				this.catalogue.personaGroups()
					.stream()
					.flatMap((group) -> group.personas().stream())
					.findFirst()
					.map((persona) -> persona.key())
					.orElse(null));
	}

	Fields fields(PreviewQuery query) {
		List<String> locales = new ArrayList<>(this.coverages.locales());
		if (!locales.contains(query.locale())) {
			locales.add(query.locale());
		}
		return new Fields(this.catalogue.journeys(query.journey()),
				this.catalogue.stages(query.journey(), chosen(query.stage())),
				this.catalogue.personas(chosen(query.persona())),
				this.triggers.list(query.journey())
					.stream()
					.map((trigger) -> Option.named(trigger.key(), trigger.name(), chosen(query.trigger())))
					.toList(),
				this.channels.list()
					.stream()
					.map((channel) -> Option.named(channel.key(), channel.name(), chosen(query.channel())))
					.toList(),
				Option.devices(List.of(Device.values()), List.of(query.device())),
				Option.locales(locales, List.of(query.locale())),
				Arrays.stream(Sentiment.values())
					.map((each) -> new Option(each.name(), each.name().toLowerCase(Locale.ROOT),
							each == query.sentiment()))
					.toList(),
				Objects.requireNonNullElse(query.questionText(), ""),
				(query.at() != null) ? query.at().atZone(ZoneOffset.UTC).toLocalDate().toString() : "", query.drafts());
	}

	private static List<String> chosen(@Nullable String key) {
		return (key != null) ? List.of(key) : List.of();
	}

	/**
	 * The fields of the form.
	 *
	 * @param journeys one is chosen
	 * @param stages of the journey
	 * @param personas all of them
	 * @param triggers those that lead to the journey
	 * @param channels all of them
	 * @param devices one is chosen
	 * @param locales those that content is in, and the chosen one
	 * @param sentiments how the visitor may feel
	 * @param questionText the visitor's own words
	 * @param day the day, empty for now
	 * @param drafts whether drafts are shown too
	 */
	record Fields(List<Option> journeys, List<Option> stages, List<Option> personas, List<Option> triggers,
			List<Option> channels, List<Option> devices, List<Option> locales, List<Option> sentiments,
			String questionText, String day, boolean drafts) {
	}

}
