/**
 * The starter graph: YAML files in, checked as a whole, loaded in one transaction.
 */
@NullMarked
package dev.waymark.seed.starter;

import org.jspecify.annotations.NullMarked;
