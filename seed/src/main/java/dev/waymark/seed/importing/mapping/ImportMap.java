package dev.waymark.seed.importing.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A map that people write: what each thing of a source becomes.
 *
 * @param site stands before ids that are only unique within one site; null for the host
 * of a thing's address
 * @param url a pattern for the addresses of things that have none:
 * {@code https://example.org/blog/{meta.slug}}; null for none
 * @param fields fields of content and the fields of the source that fill them
 * @param defaults what new content has where nothing else tells
 * @param rules all that match apply, one after another
 * @param guesses how far guesses go
 */
public record ImportMap(@Nullable String site, @Nullable String url, Map<String, String> fields, Defaults defaults,
		List<MapRule> rules, Guessing guesses) {

	/** No map at all. */
	public static final ImportMap GUESSES_ALONE = new ImportMap(null, null, Map.of(), Defaults.NONE, List.of(),
			Guessing.USUAL);

	public ImportMap(@Nullable String site, @Nullable String url, @Nullable Map<String, String> fields,
			@Nullable Defaults defaults, @Nullable List<MapRule> rules, @Nullable Guessing guesses) {
		this.site = site;
		this.url = url;
		this.fields = (fields != null) ? Map.copyOf(fields) : Map.of();
		this.defaults = Objects.requireNonNullElse(defaults, Defaults.NONE);
		this.rules = (rules != null) ? List.copyOf(rules) : List.of();
		this.guesses = Objects.requireNonNullElse(guesses, Guessing.USUAL);
	}

	/**
	 * Reads a map.
	 * @param file a YAML file
	 * @return the map
	 * @throws IOException if it cannot be read, with a sentence that says where
	 */
	public static ImportMap read(Path file) throws IOException {
		return MapFile.read(file);
	}

	/**
	 * What new content has where neither the source nor a rule nor a guess tells.
	 *
	 * @param format key of a format
	 * @param purpose a purpose
	 * @param locale a language tag
	 * @param status a status
	 */
	public record Defaults(@Nullable String format, @Nullable String purpose, @Nullable String locale,
			@Nullable String status) {

		static final Defaults NONE = new Defaults(null, null, null, null);

	}

	/**
	 * How far guesses go.
	 *
	 * @param questions whether questions are suggested
	 * @param confidence how sure a suggestion must be, 0 to 1
	 * @param quality how well content is taken to answer what is suggested, 0 to 1
	 * @param most how many questions are suggested at most
	 */
	public record Guessing(@Nullable Boolean questions, @Nullable Double confidence, @Nullable Double quality,
			@Nullable Integer most) {

		static final Guessing USUAL = new Guessing(null, null, null, null);

		boolean suggests() {
			return !Boolean.FALSE.equals(this.questions);
		}

		double leastConfidence() {
			return Objects.requireNonNullElse(this.confidence, 0.6);
		}

		double assumedQuality() {
			return Objects.requireNonNullElse(this.quality, 0.5);
		}

		int mostQuestions() {
			return Objects.requireNonNullElse(this.most, 3);
		}

	}

}
