package dev.waymark.seed.starter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The starter files cannot be loaded; every fault of every file is told at once.
 */
public final class FaultyStarterFilesException extends RuntimeException {

	private final transient List<Fault> faults;

	FaultyStarterFilesException(List<Fault> faults) {
		super(faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
		this.faults = List.copyOf(faults);
	}

	/**
	 * What is wrong.
	 * @return the faults by file, at least one
	 */
	public List<Fault> faults() {
		return this.faults;
	}

}
