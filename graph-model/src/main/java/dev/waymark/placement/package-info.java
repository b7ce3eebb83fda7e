/**
 * Slots on a page, as the content team set them up.
 */
@NullMarked
package dev.waymark.placement;

import org.jspecify.annotations.NullMarked;
