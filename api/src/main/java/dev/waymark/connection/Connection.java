package dev.waymark.connection;

import java.util.List;
import java.util.function.Function;

import dev.waymark.page.Page;

/**
 * A page as GraphQL shows it. Spring for GraphQL leaves a value alone whose class is
 * named so.
 *
 * @param <T> what is listed
 * @param edges the items, each with its cursor
 * @param pageInfo what lies around the page
 * @param totalCount how many all pages hold together
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {

	public Connection {
		edges = List.copyOf(edges);
	}

	/**
	 * Gives the items of a page their cursors.
	 * @param <T> what is listed
	 * @param page the page
	 * @param key what the list is ordered by
	 * @return the connection
	 */
	public static <T> Connection<T> of(Page<T> page, Function<T, String> key) {
		return of(page, key, ListMark.NONE);
	}

	/**
	 * Gives the items of a page their cursors, which no other list takes.
	 * @param <T> what is listed
	 * @param page the page
	 * @param key what the list is ordered by
	 * @param list the list, with its arguments
	 * @return the connection
	 */
	public static <T> Connection<T> of(Page<T> page, Function<T, String> key, ListMark list) {
		List<Edge<T>> edges = page.items()
			.stream()
			.map((item) -> new Edge<>(Cursor.at(list, key.apply(item)), item))
			.toList();
		return new Connection<>(edges, new PageInfo(page.hasNext(), page.hasPrevious(),
				edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor()),
				page.total());
	}

}
