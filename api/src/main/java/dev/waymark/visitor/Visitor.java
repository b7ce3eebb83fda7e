package dev.waymark.visitor;

import dev.waymark.visitor.inference.VisitorState;

/**
 * A visitor as seen in one journey.
 *
 * @param id the pseudonym
 * @param history what was read of them
 * @param state what it says
 */
public record Visitor(String id, History history, VisitorState state) {
}
