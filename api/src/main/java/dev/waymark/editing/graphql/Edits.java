package dev.waymark.editing.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import dev.waymark.editing.Edit;

/**
 * Many inputs as edits.
 */
final class Edits {

	private Edits() {
	}

	/**
	 * Turns inputs into edits.
	 * @param <I> the input
	 * @param argument the argument's name
	 * @param inputs what was sent
	 * @param edit turns an input and its path into an edit
	 */
	static <I> List<Edit> of(String argument, List<I> inputs, BiFunction<I, String, Edit> edit) {
		Checks.many(argument, inputs);
		List<Edit> edits = new ArrayList<>();
		for (I input : inputs) {
			edits.add(edit.apply(input, argument + "[" + edits.size() + "]"));
		}
		return edits;
	}

}
