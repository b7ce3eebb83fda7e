/**
 * Experiments over GraphQL.
 */
@NullMarked
package dev.waymark.experiment.graphql;

import org.jspecify.annotations.NullMarked;
