package dev.waymark.question;

import org.jspecify.annotations.Nullable;

/**
 * Asks for the questions that arise at a stage or at one within it.
 *
 * @param stage id of the stage
 * @param persona key of the persona that asks; null for anybody
 */
public record StageQuestions(String stage, @Nullable String persona) {
}
