package dev.waymark.editing;

/**
 * An entity as the graph holds it.
 *
 * @param version counts its changes, from 1
 * @param state what its edits change
 */
record Entity(int version, Snapshot state) {
}
