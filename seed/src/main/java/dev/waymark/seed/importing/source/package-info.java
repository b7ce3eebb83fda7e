/**
 * What people have already: readers of foreign files, piece after piece, in flat memory.
 */
@NullMarked
package dev.waymark.seed.importing.source;

import org.jspecify.annotations.NullMarked;
