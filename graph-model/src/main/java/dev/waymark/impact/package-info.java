/**
 * Which content moves visitors on.
 */
@NullMarked
package dev.waymark.impact;

import org.jspecify.annotations.NullMarked;
