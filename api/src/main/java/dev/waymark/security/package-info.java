/**
 * Who asks, and what they may reach.
 */
@NullMarked
package dev.waymark.security;

import org.jspecify.annotations.NullMarked;
