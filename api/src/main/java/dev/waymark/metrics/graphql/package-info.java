/**
 * Measures and spend over GraphQL.
 */
@NullMarked
package dev.waymark.metrics.graphql;

import org.jspecify.annotations.NullMarked;
