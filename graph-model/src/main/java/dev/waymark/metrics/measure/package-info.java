/**
 * The five measures of a stage, as plain functions of histories and spend.
 */
@NullMarked
package dev.waymark.metrics.measure;

import org.jspecify.annotations.NullMarked;
