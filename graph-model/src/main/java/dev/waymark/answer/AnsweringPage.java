package dev.waymark.answer;

import dev.waymark.page.PageRequest;

/**
 * Asks for a page of what answers a question.
 *
 * @param question key of the question
 * @param request which page
 */
public record AnsweringPage(String question, PageRequest request) {
}
