package dev.waymark.seed.starter;

/**
 * Where an element stands.
 *
 * @param file the file's path within its folder
 * @param element what the element is and its key: {@code question TOTAL_COST}
 */
record Origin(String file, String element) {
}
