package dev.waymark.connection;

import org.jspecify.annotations.Nullable;

/**
 * What lies around a page.
 *
 * @param hasNextPage whether something lies behind it
 * @param hasPreviousPage whether something lies before it
 * @param startCursor of its first item
 * @param endCursor of its last item
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
