package dev.waymark.content.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.waymark.content.ContentAssetFilter;
import dev.waymark.content.ContentStatus;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.input.SearchWords;
import org.jspecify.annotations.Nullable;

record ContentAssetFilterInput(@Nullable List<ContentStatus> status, @Nullable List<String> formats,
		@Nullable List<Locale> locales, @Nullable List<String> channels, @Nullable List<String> about,
		@Nullable String answers, @Nullable Boolean guessed, @Nullable String text) {

	ContentAssetFilter checked(KnownKeys keys) {
		keys.require(KeyKind.FORMAT, "filter.formats", orNone(this.formats));
		keys.require(KeyKind.CHANNEL, "filter.channels", orNone(this.channels));
		keys.require(KeyKind.SUBJECT, "filter.about", orNone(this.about));
		if (this.answers != null) {
			keys.require(KeyKind.QUESTION, "filter.answers", List.of(this.answers));
		}
		return new ContentAssetFilter(orNone(this.status), orNone(this.formats),
				orNone(this.locales).stream().map(Locale::toLanguageTag).toList(), orNone(this.channels),
				orNone(this.about), this.answers, this.guessed, SearchWords.of(this.text));
	}

	private static <T> List<T> orNone(@Nullable List<T> list) {
		return Objects.requireNonNullElse(list, List.of());
	}

}
