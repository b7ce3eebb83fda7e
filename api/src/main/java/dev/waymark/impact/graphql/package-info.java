/**
 * The impact of content over GraphQL.
 */
@NullMarked
package dev.waymark.impact.graphql;

import org.jspecify.annotations.NullMarked;
