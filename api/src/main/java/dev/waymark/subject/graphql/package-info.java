/**
 * Subjects, over GraphQL.
 */
@NullMarked
package dev.waymark.subject.graphql;

import org.jspecify.annotations.NullMarked;
