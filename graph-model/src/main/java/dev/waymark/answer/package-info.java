/**
 * Which content answers which question, and how well.
 */
@NullMarked
package dev.waymark.answer;

import org.jspecify.annotations.NullMarked;
