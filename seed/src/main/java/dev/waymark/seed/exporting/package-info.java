/**
 * Writes the graph into files that an import takes back.
 */
@NullMarked
package dev.waymark.seed.exporting;

import org.jspecify.annotations.NullMarked;
