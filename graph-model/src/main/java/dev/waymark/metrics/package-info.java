/**
 * What a stage of a journey is measured by, read from the graph.
 */
@NullMarked
package dev.waymark.metrics;

import org.jspecify.annotations.NullMarked;
