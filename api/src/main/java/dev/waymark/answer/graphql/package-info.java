/**
 * Answers, over GraphQL: from a question to its content and back.
 */
@NullMarked
package dev.waymark.answer.graphql;

import org.jspecify.annotations.NullMarked;
