/**
 * Coverage over GraphQL.
 */
@NullMarked
package dev.waymark.coverage.graphql;

import org.jspecify.annotations.NullMarked;
