/**
 * The Studio: pages for the content team under {@code /studio}, made on the server. They
 * ask what GraphQL asks and show the query that gives the same answer. Nothing here is
 * made before its first request.
 */
@NullMarked
package dev.waymark.studio;

import org.jspecify.annotations.NullMarked;
