/**
 * Personas and segments, over GraphQL.
 */
@NullMarked
package dev.waymark.persona.graphql;

import org.jspecify.annotations.NullMarked;
