/**
 * Ranking: from candidates to a slate with its explanation. Plain functions over records;
 * no clock, no chance, no database.
 */
@NullMarked
package dev.waymark.recommendation.ranking;

import org.jspecify.annotations.NullMarked;
