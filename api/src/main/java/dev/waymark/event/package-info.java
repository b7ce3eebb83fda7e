/**
 * Events as sites and apps send them: checked one by one, gathered, made durable, kept
 * for a time.
 */
@NullMarked
package dev.waymark.event;

import org.jspecify.annotations.NullMarked;
