/**
 * Brings what people have already into the graph: batch by batch, each row judged by
 * itself, safe to repeat, and going on where it was interrupted.
 */
@NullMarked
package dev.waymark.seed.importing;

import org.jspecify.annotations.NullMarked;
