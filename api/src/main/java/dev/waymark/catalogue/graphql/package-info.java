/**
 * Fields of the catalogue that several features share, over GraphQL.
 */
@NullMarked
package dev.waymark.catalogue.graphql;

import org.jspecify.annotations.NullMarked;
