/**
 * The contract's own scalars: moments, languages, amounts and addresses.
 */
@NullMarked
package dev.waymark.scalar;

import org.jspecify.annotations.NullMarked;
