package dev.waymark.recommendation;

/**
 * The visitor that a caller names.
 *
 * @param id the pseudonym
 * @param exposed whether the answer may tell what was inferred of them: the id is signed,
 * or the caller belongs to the content team
 * @param excludeSeen whether what they have seen is left out
 */
public record RequestedVisitor(String id, boolean exposed, boolean excludeSeen) {
}
