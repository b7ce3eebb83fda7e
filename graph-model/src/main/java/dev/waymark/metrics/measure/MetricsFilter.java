package dev.waymark.metrics.measure;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which visitors and which of their stays are measured.
 *
 * @param personas the visitors whose last persona, as their events name it, is one of
 * these; null for all, also those of whom none is known
 * @param sources the stays whose entering event names one of these; empty for all
 * @param devices the stays whose entering event names one of these; empty for all
 */
public record MetricsFilter(@Nullable Set<String> personas, Set<String> sources, Set<String> devices) {

	/** Everything. */
	public static final MetricsFilter NONE = new MetricsFilter(null, Set.of(), Set.of());

	/** The source of what names none. */
	public static final String NO_SOURCE = "(none)";

	public MetricsFilter {
		personas = (personas != null) ? Set.copyOf(personas) : null;
		sources = Set.copyOf(sources);
		devices = Set.copyOf(devices);
	}

	boolean takes(@Nullable String persona) {
		return this.personas == null || (persona != null && this.personas.contains(persona));
	}

	boolean takes(Stay stay) {
		return takesSource(stay.source())
				&& (this.devices.isEmpty() || (stay.device() != null && this.devices.contains(stay.device())));
	}

	boolean takesSource(String source) {
		return this.sources.isEmpty() || this.sources.contains(source);
	}

	/**
	 * Whether it parts people who were won by the same money.
	 */
	boolean partsSpend() {
		return this.personas != null || !this.devices.isEmpty();
	}

}
