/**
 * Editing over GraphQL: what editors send becomes edits.
 */
@NullMarked
package dev.waymark.editing.graphql;

import org.jspecify.annotations.NullMarked;
