/**
 * Questions, over GraphQL.
 */
@NullMarked
package dev.waymark.question.graphql;

import org.jspecify.annotations.NullMarked;
