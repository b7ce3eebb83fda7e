/**
 * Space exports of Contentful.
 */
@NullMarked
package dev.waymark.seed.importing.source.contentful;

import org.jspecify.annotations.NullMarked;
