/**
 * Triggers, over GraphQL.
 */
@NullMarked
package dev.waymark.trigger.graphql;

import org.jspecify.annotations.NullMarked;
