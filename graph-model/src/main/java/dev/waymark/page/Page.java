package dev.waymark.page;

import java.util.List;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A stretch of a list, and what lies around it.
 *
 * @param <T> what is listed
 * @param items in the list's order
 * @param hasPrevious whether something lies before
 * @param hasNext whether something lies behind
 * @param total how many the whole list holds
 */
public record Page<T>(List<T> items, boolean hasPrevious, boolean hasNext, int total) {

	public Page {
		items = List.copyOf(items);
	}

	/**
	 * A page of a list that holds nothing.
	 * @param <T> what is listed
	 * @return the empty page
	 */
	public static <T> Page<T> empty() {
		return new Page<>(List.of(), false, false, 0);
	}

	/**
	 * Reads a page out of a record.
	 * @param <T> what is listed
	 * @param row with {@code total}, {@code before} (whether any lies before the page)
	 * and {@code items} (up to {@link PageRequest#limit()})
	 * @param request the page asked for
	 * @param reader turns an item into a value
	 * @return the page
	 */
	public static <T> Page<T> read(Record row, PageRequest request, Function<Value, T> reader) {
		List<T> items = row.get("items").asList(reader);
		boolean hasNext = items.size() > request.first();
		return new Page<>(hasNext ? items.subList(0, request.first()) : items, row.get("before").asBoolean(), hasNext,
				row.get("total").asInt());
	}

}
