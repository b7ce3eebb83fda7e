/**
 * The starter graph as a database file, made at each build.
 */
@NullMarked
package dev.waymark.dump;

import org.jspecify.annotations.NullMarked;
