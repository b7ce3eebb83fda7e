/**
 * Who buys, influences and uses, and the segments they belong to.
 */
@NullMarked
package dev.waymark.persona;

import org.jspecify.annotations.NullMarked;
