/**
 * What sets people moving.
 */
@NullMarked
package dev.waymark.trigger;

import org.jspecify.annotations.NullMarked;
