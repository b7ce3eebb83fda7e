/**
 * Evaluation of policies over GraphQL.
 */
@NullMarked
package dev.waymark.evaluation.graphql;

import org.jspecify.annotations.NullMarked;
