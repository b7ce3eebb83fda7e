/**
 * The connection to the graph: statements in, records out, and the schema's migrations.
 */
@NullMarked
package dev.waymark.graph;

import org.jspecify.annotations.NullMarked;
