package dev.waymark.coverage;

import java.util.List;

import dev.waymark.content.Device;

/**
 * Which part of a map to look at; an empty list narrows nothing.
 *
 * @param stages keys within the journey; a sub-stage is looked at on its own only where
 * it is named here
 * @param personas keys
 * @param questions keys
 * @param devices devices
 * @param locales tags; empty for every language that content is in
 * @param channels keys; content that fits any channel is in all of them
 * @param about keys of the subjects at hand
 */
public record CoverageFilter(List<String> stages, List<String> personas, List<String> questions, List<Device> devices,
		List<String> locales, List<String> channels, List<String> about) {

	/** Looks at everything. */
	public static final CoverageFilter NONE = new CoverageFilter(List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of(), List.of());

	public CoverageFilter {
		stages = List.copyOf(stages);
		personas = List.copyOf(personas);
		questions = List.copyOf(questions);
		devices = List.copyOf(devices);
		locales = List.copyOf(locales);
		channels = List.copyOf(channels);
		about = List.copyOf(about);
	}

}
