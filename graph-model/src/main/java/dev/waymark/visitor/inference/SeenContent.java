package dev.waymark.visitor.inference;

import java.time.Instant;

/**
 * A work that a visitor has seen.
 *
 * @param work id of the work
 * @param content id of the edition that was met last
 * @param lastMetAt when that was
 */
public record SeenContent(String work, String content, Instant lastMetAt) {
}
