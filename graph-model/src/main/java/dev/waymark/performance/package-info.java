/**
 * How well content performs: what visitors made of it where it was shown, with as much
 * trust as the numbers earn.
 */
@NullMarked
package dev.waymark.performance;

import org.jspecify.annotations.NullMarked;
