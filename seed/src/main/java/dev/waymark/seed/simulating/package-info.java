/**
 * Synthetic visitors with known truths: a pure generator, and what writes its events into
 * a graph.
 */
@NullMarked
package dev.waymark.seed.simulating;

import org.jspecify.annotations.NullMarked;
