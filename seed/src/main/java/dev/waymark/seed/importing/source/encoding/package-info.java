/**
 * Bytes into characters: what is wrongly encoded is told by its line.
 */
@NullMarked
package dev.waymark.seed.importing.source.encoding;

import org.jspecify.annotations.NullMarked;
