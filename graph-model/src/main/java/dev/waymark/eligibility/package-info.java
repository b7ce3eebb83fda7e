/**
 * Which content may be shown, and how far from the context it lies: the one definition of
 * both.
 */
@NullMarked
package dev.waymark.eligibility;

import org.jspecify.annotations.NullMarked;
