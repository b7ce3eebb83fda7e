/**
 * Coverage day by day.
 */
@NullMarked
package dev.waymark.coverage.trend;

import org.jspecify.annotations.NullMarked;
