/**
 * Long lists as GraphQL clients page through them: Relay connections.
 */
@NullMarked
package dev.waymark.connection;

import org.jspecify.annotations.NullMarked;
