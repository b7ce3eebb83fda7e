package dev.waymark.seed.starter;

import java.util.List;

import dev.waymark.locale.LocalizedText;

/**
 * A persona of a segment.
 *
 * @param origin where it stands
 * @param key its key
 * @param name its name
 * @param role a {@code PersonaRole}
 * @param share of the segment, 0 to 1
 * @param path ids of the stages it passes, per journey in its order
 * @param triggers keys of what it responds to
 */
record PersonaEntry(Origin origin, String key, LocalizedText name, String role, double share, List<String> path,
		List<String> triggers) {
}
