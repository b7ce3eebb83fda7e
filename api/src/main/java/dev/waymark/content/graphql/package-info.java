/**
 * Content, formats and channels, over GraphQL.
 */
@NullMarked
package dev.waymark.content.graphql;

import org.jspecify.annotations.NullMarked;
