/**
 * Measures the importer against a statement written by hand.
 */
@NullMarked
package dev.waymark.bench.importing;

import org.jspecify.annotations.NullMarked;
