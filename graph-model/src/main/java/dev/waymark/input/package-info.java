/**
 * What a caller can mend: one exception, with a stable code, the argument and the way
 * out.
 */
@NullMarked
package dev.waymark.input;

import org.jspecify.annotations.NullMarked;
