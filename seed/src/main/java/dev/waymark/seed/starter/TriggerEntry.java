package dev.waymark.seed.starter;

import java.util.List;

import dev.waymark.locale.LocalizedText;

/**
 * What sets a person moving.
 *
 * @param origin where it stands
 * @param key its key
 * @param name its name
 * @param leadsTo ids of stages
 */
record TriggerEntry(Origin origin, String key, LocalizedText name, List<String> leadsTo) {
}
