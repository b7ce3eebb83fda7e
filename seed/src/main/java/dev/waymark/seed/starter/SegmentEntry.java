package dev.waymark.seed.starter;

import java.util.List;

import dev.waymark.locale.LocalizedText;

/**
 * A segment of the market.
 *
 * @param origin where it stands
 * @param key its key
 * @param name its name
 * @param personas who is in it
 */
record SegmentEntry(Origin origin, String key, LocalizedText name, List<PersonaEntry> personas) {
}
