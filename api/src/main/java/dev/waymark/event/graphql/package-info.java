/**
 * Events in GraphQL.
 */
@NullMarked
package dev.waymark.event.graphql;

import org.jspecify.annotations.NullMarked;
