/**
 * An application that does nothing: what any Spring Boot application with a Neo4j of its
 * own needs to start.
 */
@NullMarked
package dev.waymark.bench;

import org.jspecify.annotations.NullMarked;
