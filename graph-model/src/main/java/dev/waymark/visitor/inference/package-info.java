/**
 * What a history says of a visitor: plain functions over records.
 */
@NullMarked
package dev.waymark.visitor.inference;

import org.jspecify.annotations.NullMarked;
