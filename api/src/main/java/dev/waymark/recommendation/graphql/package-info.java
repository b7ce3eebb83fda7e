/**
 * Recommendations over GraphQL.
 */
@NullMarked
package dev.waymark.recommendation.graphql;

import org.jspecify.annotations.NullMarked;
