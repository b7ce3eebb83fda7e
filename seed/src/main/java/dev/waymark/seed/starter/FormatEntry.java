package dev.waymark.seed.starter;

import java.util.List;

import dev.waymark.locale.LocalizedText;

/**
 * A format of content.
 *
 * @param origin where it stands
 * @param key its key
 * @param name its name
 * @param devices which it fits
 * @param userMade whether customers make it
 */
record FormatEntry(Origin origin, String key, LocalizedText name, List<String> devices, boolean userMade) {
}
