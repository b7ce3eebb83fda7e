package dev.waymark.evaluation.graphql;

import dev.waymark.evaluation.JudgedRanks;
import dev.waymark.evaluation.PolicyKind;
import org.jspecify.annotations.Nullable;

/**
 * The policy in question, and what to judge it by.
 */
record PolicyInput(PolicyKind kind, @Nullable String placement, @Nullable String log, JudgedRanks ranks) {
}
