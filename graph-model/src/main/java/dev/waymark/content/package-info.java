/**
 * Content assets: what can be shown, in which form, and who can be reached.
 */
@NullMarked
package dev.waymark.content;

import org.jspecify.annotations.NullMarked;
