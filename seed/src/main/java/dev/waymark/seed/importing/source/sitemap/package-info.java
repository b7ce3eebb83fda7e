/**
 * Sitemaps, as search engines read them.
 */
@NullMarked
package dev.waymark.seed.importing.source.sitemap;

import org.jspecify.annotations.NullMarked;
