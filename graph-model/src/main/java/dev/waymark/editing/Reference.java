package dev.waymark.editing;

import dev.waymark.input.KeyKind;

/**
 * A key that an edit names.
 *
 * @param kind what it names
 * @param key the key
 * @param argument the path of the argument that holds it
 */
record Reference(KeyKind kind, String key, String argument) {
}
