/**
 * Who fills which gaps, until when.
 */
@NullMarked
package dev.waymark.coverage.task;

import org.jspecify.annotations.NullMarked;
