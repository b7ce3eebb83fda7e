/**
 * The command line that fills a graph.
 */
@NullMarked
package dev.waymark.seed;

import org.jspecify.annotations.NullMarked;
