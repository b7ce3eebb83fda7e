/**
 * What another policy would have earned, estimated from what was logged, with intervals
 * and with a warning where the data cannot carry a number.
 */
@NullMarked
package dev.waymark.evaluation;

import org.jspecify.annotations.NullMarked;
