/**
 * Neo4j Community inside this JVM, with Bolt on loopback and a password of its own.
 */
@NullMarked
package dev.waymark.embedded;

import org.jspecify.annotations.NullMarked;
