package dev.waymark.editing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.waymark.input.InputException;

/**
 * Edits that were written break what must hold between entities; their transaction ends.
 */
final class BrokenStructureException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<InputException> faults;

	BrokenStructureException(List<InputException> faults) {
		super("broken structure", null, false, false);
		this.faults = List.copyOf(faults);
	}

	/** The first fault of each edit, by the edit's argument. */
	Map<String, InputException> byArgument() {
		return this.faults.stream()
			.collect(Collectors.toMap((fault) -> fault.argument().substring(0, fault.argument().indexOf('.')),
					(fault) -> fault, (first, _) -> first));
	}

}
