/**
 * A small feature of the tests, with fields that fail on purpose.
 */
@NullMarked
package dev.waymark.probe;

import org.jspecify.annotations.NullMarked;
