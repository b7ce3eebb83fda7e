/**
 * Who asks, inside GraphQL: the viewer of each request, and the fields that need a role.
 */
@NullMarked
package dev.waymark.security.graphql;

import org.jspecify.annotations.NullMarked;
