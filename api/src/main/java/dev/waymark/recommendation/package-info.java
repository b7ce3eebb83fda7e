/**
 * The next-best content for a visitor: resolve the context, fetch candidates, rank,
 * explain.
 */
@NullMarked
package dev.waymark.recommendation;

import org.jspecify.annotations.NullMarked;
