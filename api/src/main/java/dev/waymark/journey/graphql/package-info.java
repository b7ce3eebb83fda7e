/**
 * Journeys and their stages, over GraphQL.
 */
@NullMarked
package dev.waymark.journey.graphql;

import org.jspecify.annotations.NullMarked;
