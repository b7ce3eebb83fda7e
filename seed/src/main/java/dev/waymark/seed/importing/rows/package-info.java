/**
 * Waymark's own files, row after row, in flat memory: JSON Lines and tables.
 */
@NullMarked
package dev.waymark.seed.importing.rows;

import org.jspecify.annotations.NullMarked;
