/**
 * Changes of what the content team keeps: one call is one transaction, and every change
 * leaves what was before and after, so that it can be undone.
 */
@NullMarked
package dev.waymark.editing;

import org.jspecify.annotations.NullMarked;
