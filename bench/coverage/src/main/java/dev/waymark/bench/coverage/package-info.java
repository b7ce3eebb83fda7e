/**
 * Coverage of a large map, measured against a Cypher aggregate written by hand.
 */
@NullMarked
package dev.waymark.bench.coverage;

import org.jspecify.annotations.NullMarked;
