package dev.waymark.seed.starter;

import dev.waymark.locale.LocalizedText;

/**
 * A channel through which content reaches people.
 *
 * @param origin where it stands
 * @param key its key
 * @param name its name
 */
record ChannelEntry(Origin origin, String key, LocalizedText name) {
}
