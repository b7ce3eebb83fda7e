package dev.waymark.connection;

/**
 * An item of a page.
 *
 * @param <T> what is listed
 * @param cursor marks its place
 * @param node the item
 */
public record Edge<T>(String cursor, T node) {
}
