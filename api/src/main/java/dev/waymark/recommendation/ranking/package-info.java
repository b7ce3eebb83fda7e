/**
 * Ranking: from candidates to a slate with its explanation. Plain functions over records;
 * no clock, no database, and no chance but the one that is passed in.
 */
@NullMarked
package dev.waymark.recommendation.ranking;

import org.jspecify.annotations.NullMarked;
