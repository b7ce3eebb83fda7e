package dev.waymark.seed.starter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers faults while reading and checking go on.
 */
final class Faults {

	private final List<Fault> found = new ArrayList<>();

	private boolean unreadableFile;

	void add(Origin origin, String field, String problem) {
		this.found.add(new Fault(origin.file(), origin.element(), field, problem));
	}

	/**
	 * Notes a file that gave nothing. What the others refer to may be in it, so
	 * references cannot be judged.
	 */
	void addUnreadable(String file, String problem) {
		this.unreadableFile = true;
		this.found.add(new Fault(file, "", "", problem));
	}

	boolean hasUnreadableFile() {
		return this.unreadableFile;
	}

	void throwIfAny() {
		if (!this.found.isEmpty()) {
			throw new FaultyStarterFilesException(
					this.found.stream().sorted(Comparator.comparing(Fault::file)).toList());
		}
	}

}
