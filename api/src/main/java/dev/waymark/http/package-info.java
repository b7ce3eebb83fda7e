/**
 * GraphQL over HTTP: the request's body in, and refusals that a client can read.
 */
@NullMarked
package dev.waymark.http;

import org.jspecify.annotations.NullMarked;
