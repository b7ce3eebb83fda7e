/**
 * From the keys of a context to the content that could answer it, in two statements.
 */
@NullMarked
package dev.waymark.candidate;

import org.jspecify.annotations.NullMarked;
