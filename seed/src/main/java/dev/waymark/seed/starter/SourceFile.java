package dev.waymark.seed.starter;

/**
 * A file as it was found.
 *
 * @param name its path within the folder, with {@code /}
 * @param text its content
 */
record SourceFile(String name, String text) {
}
