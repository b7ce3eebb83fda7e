/**
 * Why an item is in a slate: its reasons and its path through the graph. Plain functions
 * over records.
 */
@NullMarked
package dev.waymark.recommendation.explanation;

import org.jspecify.annotations.NullMarked;
