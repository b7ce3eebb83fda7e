/**
 * Secrets that are made once and kept in a file.
 */
@NullMarked
package dev.waymark.secret;

import org.jspecify.annotations.NullMarked;
