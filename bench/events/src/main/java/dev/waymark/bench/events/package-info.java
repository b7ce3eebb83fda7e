/**
 * Measures recorded events against a statement written by hand.
 */
@NullMarked
package dev.waymark.bench.events;

import org.jspecify.annotations.NullMarked;
