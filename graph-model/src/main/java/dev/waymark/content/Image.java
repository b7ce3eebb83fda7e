package dev.waymark.content;

import org.jspecify.annotations.Nullable;

/**
 * A picture that stands for a piece of content.
 *
 * @param url where it is
 * @param alt what it shows, in words
 * @param width in pixels, where known
 * @param height in pixels, where known
 */
public record Image(String url, String alt, @Nullable Integer width, @Nullable Integer height) {
}
