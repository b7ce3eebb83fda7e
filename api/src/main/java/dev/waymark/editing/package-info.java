/**
 * Editing as the application offers it.
 */
@NullMarked
package dev.waymark.editing;

import org.jspecify.annotations.NullMarked;
