/**
 * What becomes of things that other systems exported: by a map that people write, and by
 * guesses where it says nothing.
 */
@NullMarked
package dev.waymark.seed.importing.mapping;

import org.jspecify.annotations.NullMarked;
