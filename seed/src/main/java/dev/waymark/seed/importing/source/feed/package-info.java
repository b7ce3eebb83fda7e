/**
 * RSS and Atom feeds.
 */
@NullMarked
package dev.waymark.seed.importing.source.feed;

import org.jspecify.annotations.NullMarked;
