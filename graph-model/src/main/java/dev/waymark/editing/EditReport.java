package dev.waymark.editing;

/**
 * What a call of edits came to.
 *
 * @param created how many entities are new
 * @param updated how many were changed
 * @param unchanged how many were as the edits wanted them already
 */
public record EditReport(int created, int updated, int unchanged) {
}
