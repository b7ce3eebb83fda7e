/**
 * The form in which Waymark's own files tell entities, one object each: read into edits
 * and written from states.
 */
@NullMarked
package dev.waymark.seed.form;

import org.jspecify.annotations.NullMarked;
