/**
 * The start of the application: a Neo4j of its own or another one, made ready before the
 * first request, and one sentence where that cannot be.
 */
@NullMarked
package dev.waymark.server;

import org.jspecify.annotations.NullMarked;
