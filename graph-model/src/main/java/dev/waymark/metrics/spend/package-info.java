/**
 * What was spent, day by day.
 */
@NullMarked
package dev.waymark.metrics.spend;

import org.jspecify.annotations.NullMarked;
