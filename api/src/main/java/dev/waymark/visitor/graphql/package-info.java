/**
 * Visitors over GraphQL.
 */
@NullMarked
package dev.waymark.visitor.graphql;

import org.jspecify.annotations.NullMarked;
