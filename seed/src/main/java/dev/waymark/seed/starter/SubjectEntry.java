package dev.waymark.seed.starter;

import dev.waymark.locale.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What content can be about.
 *
 * @param origin where it stands
 * @param key its key
 * @param kind a {@code SubjectKind}
 * @param name its name
 * @param partOf the key of the subject that contains it
 */
record SubjectEntry(Origin origin, String key, String kind, LocalizedText name, @Nullable String partOf) {
}
