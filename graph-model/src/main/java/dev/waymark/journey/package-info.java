/**
 * Journey models: their stages, where each leads, and which stages of other models match.
 */
@NullMarked
package dev.waymark.journey;

import org.jspecify.annotations.NullMarked;
