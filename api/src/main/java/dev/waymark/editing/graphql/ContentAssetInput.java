package dev.waymark.editing.graphql;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import dev.waymark.content.ContentPurpose;
import dev.waymark.content.ContentStatus;
import dev.waymark.content.Device;
import dev.waymark.editing.Edit;
import dev.waymark.editing.EntityKind;
import dev.waymark.editing.FieldRules;
import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.input.KeyKind;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.ArgumentValue;

record ContentAssetInput(String id, ArgumentValue<String> externalId, ArgumentValue<String> title,
		ArgumentValue<String> summary, ArgumentValue<String> url, ArgumentValue<ImageInput> image,
		ArgumentValue<String> callToAction, ArgumentValue<String> format, ArgumentValue<ContentPurpose> purpose,
		ArgumentValue<Locale> locale, ArgumentValue<List<Device>> devices, ArgumentValue<List<String>> channels,
		ArgumentValue<List<String>> about, ArgumentValue<ContentStatus> status, ArgumentValue<Instant> publishedAt,
		ArgumentValue<Instant> availableFrom, ArgumentValue<Instant> availableUntil,
		ArgumentValue<Integer> durationSeconds, ArgumentValue<BigDecimal> cost, ArgumentValue<Boolean> rightsCleared,
		ArgumentValue<ContactPointInput> contact, ArgumentValue<List<AnswerInput>> answers,
		ArgumentValue<String> translationOf, @Nullable Integer expectedVersion) {

	Edit edit(String argument) {
		Draft draft = new Draft(EntityKind.CONTENT_ASSET, "id", this.id, argument);
		draft.set("externalId", this.externalId)
			.set("title", this.title, Checks::text)
			.set("summary", this.summary)
			.set("url", this.url)
			.set("callToAction", this.callToAction)
			.name("format", this.format, KeyKind.FORMAT)
			.set("purpose", this.purpose, (_, purpose) -> purpose.name())
			.set("locale", this.locale, (_, locale) -> locale.toLanguageTag())
			.set("devices", this.devices, (_, devices) -> devices.stream().distinct().sorted().map(Enum::name).toList())
			.names("channels", this.channels, KeyKind.CHANNEL)
			.set("status", this.status, (_, status) -> status.name())
			.set("publishedAt", this.publishedAt)
			.set("availableFrom", this.availableFrom)
			.set("availableUntil", this.availableUntil)
			.set("durationSeconds", this.durationSeconds, (path, seconds) -> Checks.atLeast(0, path, seconds))
			.set("cost", this.cost, FieldRules::amount)
			.set("rightsCleared", this.rightsCleared);
		ImageInput.draft(draft, this.image);
		ContactPointInput.draft(draft, this.contact);
		return draft.links("about", this.about, LinkKind.ABOUT, KeyKind.SUBJECT)
			.links("answers", this.answers, LinkKind.ANSWERS, (path, answer) -> answer.link(draft, path))
			.link("translationOf", this.translationOf, LinkKind.TRANSLATION_OF, KeyKind.CONTENT,
					(original) -> (_) -> List.of(new Link(original)))
			.edit()
			.expecting(this.expectedVersion);
	}

}
