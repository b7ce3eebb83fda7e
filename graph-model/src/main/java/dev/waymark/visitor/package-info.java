/**
 * What events tell of a visitor.
 */
@NullMarked
package dev.waymark.visitor;

import org.jspecify.annotations.NullMarked;
