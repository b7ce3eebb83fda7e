/**
 * Finds the questions of the graph that a visitor's own words mean: full-text indexes
 * narrow, a pure comparison of words decides how sure a match is.
 */
@NullMarked
package dev.waymark.question.matching;

import org.jspecify.annotations.NullMarked;
