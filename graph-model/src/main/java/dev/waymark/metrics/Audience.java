package dev.waymark.metrics;

import java.util.List;

/**
 * Whom to measure. What is empty narrows nothing; a visitor has to fit in all that is
 * not.
 *
 * @param personas keys of personas
 * @param segments keys of segments, each of which stands for its personas
 * @param sources campaigns or referrers by which a stay began
 * @param devices names of devices on which a stay began
 */
public record Audience(List<String> personas, List<String> segments, List<String> sources, List<String> devices) {

	/** Everybody. */
	public static final Audience ALL = new Audience(List.of(), List.of(), List.of(), List.of());

	public Audience {
		personas = List.copyOf(personas);
		segments = List.copyOf(segments);
		sources = List.copyOf(sources);
		devices = List.copyOf(devices);
	}

}
