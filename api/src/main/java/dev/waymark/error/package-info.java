/**
 * Errors as callers see them: a stable code, a sentence with the way out, and never the
 * inside of the server.
 */
@NullMarked
package dev.waymark.error;

import org.jspecify.annotations.NullMarked;
