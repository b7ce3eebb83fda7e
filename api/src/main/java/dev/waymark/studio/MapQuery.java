package dev.waymark.studio;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.waymark.content.Device;
import dev.waymark.coverage.CoverageDimension;
import dev.waymark.coverage.CoverageFilter;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import org.jspecify.annotations.Nullable;

/**
 * Which part of which map a page shows, as its address says.
 *
 * @param journey key of a known journey
 * @param filter which part of its map; its keys are known
 * @param at the moment that the address names, or null for now
 * @param now the moment at which it was read
 */
record MapQuery(String journey, CoverageFilter filter, @Nullable Instant at, Instant now) {

	/**
	 * Reads and checks the parameters.
	 * @throws dev.waymark.input.InputException if one cannot be used
	 */
	static MapQuery of(Parameters parameters, KnownKeys keys, Instant now) {
		String journey = parameters.journey(keys);
		CoverageFilter filter = new CoverageFilter(parameters.stages(journey), parameters.texts("persona"),
				parameters.texts("question"), parameters.choices("device", Device.class), parameters.locales("locale"),
				parameters.texts("channel"), parameters.texts("about"));
		filter.stages().forEach((stage) -> keys.requireStage("stage", journey, stage));
		keys.require(KeyKind.PERSONA, "persona", filter.personas());
		keys.requireQuestions("question", filter.questions());
		keys.require(KeyKind.CHANNEL, "channel", filter.channels());
		keys.require(KeyKind.SUBJECT, "about", filter.about());
		return new MapQuery(journey, filter, parameters.moment("at"), now);
	}

	/** The moment that is looked at. */
	Instant moment() {
		return (this.at != null) ? this.at : this.now;
	}

	/** Every persona and stage on the same devices, in the same languages. */
	MapQuery allCells() {
		return with(new CoverageFilter(List.of(), List.of(), List.of(), this.filter.devices(), this.filter.locales(),
				this.filter.channels(), this.filter.about()));
	}

	MapQuery cell(String stage, String persona) {
		return with(new CoverageFilter(List.of(stage), List.of(persona), List.of(), this.filter.devices(),
				this.filter.locales(), this.filter.channels(), this.filter.about()));
	}

	MapQuery question(String question) {
		return with(new CoverageFilter(this.filter.stages(), this.filter.personas(), List.of(question),
				this.filter.devices(), this.filter.locales(), this.filter.channels(), this.filter.about()));
	}

	MapQuery spot(List<Device> devices, List<String> locales) {
		return with(new CoverageFilter(this.filter.stages(), this.filter.personas(), this.filter.questions(), devices,
				locales, this.filter.channels(), this.filter.about()));
	}

	private MapQuery with(CoverageFilter other) {
		return new MapQuery(this.journey, other, this.at, this.now);
	}

	/**
	 * The address of a page about the same part of the map.
	 * @param path of the page
	 */
	Link link(String path) {
		return Link.to(path)
			.with("journey", this.journey)
			.withEach("stage", this.filter.stages())
			.withEach("persona", this.filter.personas())
			.withEach("question", this.filter.questions())
			.withEach("device", this.filter.devices())
			.withEach("locale", this.filter.locales())
			.withEach("channel", this.filter.channels())
			.withEach("about", this.filter.about())
			.with("at", this.at);
	}

	/** The day of the moment in UTC, empty for now. */
	String day() {
		return (this.at != null) ? this.at.atZone(ZoneOffset.UTC).toLocalDate().toString() : "";
	}

	/** Variables that ask GraphQL about the same part of the map. */
	Map<String, Object> variables() {
		Map<String, Object> variables = new LinkedHashMap<>();
		variables.put("journey", this.journey);
		Map<String, Object> named = new LinkedHashMap<>();
		Stream
			.of(Map.entry("stages", this.filter.stages()), Map.entry("personas", this.filter.personas()),
					Map.entry("questions", this.filter.questions()), Map.entry("devices", this.filter.devices()),
					Map.entry("locales", this.filter.locales()), Map.entry("channels", this.filter.channels()),
					Map.entry("about", this.filter.about()))
			.filter((part) -> !part.getValue().isEmpty())
			.forEach((part) -> named.put(part.getKey(), part.getValue()));
		if (!named.isEmpty()) {
			variables.put("filter", named);
		}
		if (this.at != null) {
			variables.put("at", this.at.toString());
		}
		return variables;
	}

	/** Variables that ask GraphQL for its cells by some dimensions. */
	Map<String, Object> variables(Set<CoverageDimension> by) {
		Map<String, Object> variables = variables();
		variables.put("by", by);
		return variables;
	}

}
