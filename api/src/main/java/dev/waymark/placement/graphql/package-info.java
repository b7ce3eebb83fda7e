/**
 * Slots on a page, over GraphQL.
 */
@NullMarked
package dev.waymark.placement.graphql;

import org.jspecify.annotations.NullMarked;
