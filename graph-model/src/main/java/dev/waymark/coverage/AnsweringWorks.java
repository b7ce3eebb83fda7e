package dev.waymark.coverage;

import java.util.Collection;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * What answers questions. There may be very much of it, so it is handed over work by work
 * and kept by nobody.
 */
public interface AnsweringWorks {

	/**
	 * Goes through the works that answer any of some questions, each once.
	 * @param <T> what takes the works in
	 * @param questions keys
	 * @param begin makes what takes them in; anew where reading is repeated
	 * @param add takes one work in, with all its editions, whether they answer one of the
	 * questions or not
	 * @return what has taken all works in
	 */
	<T> T collect(Collection<String> questions, Supplier<T> begin, BiConsumer<T, AnsweringWork> add);

	/**
	 * What pieces of content answer.
	 * @param contents ids
	 * @return keys of the questions that any of them answers
	 */
	Set<String> answeredBy(Collection<String> contents);

}
