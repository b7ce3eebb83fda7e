/**
 * WordPress exports (WXR).
 */
@NullMarked
package dev.waymark.seed.importing.source.wordpress;

import org.jspecify.annotations.NullMarked;
