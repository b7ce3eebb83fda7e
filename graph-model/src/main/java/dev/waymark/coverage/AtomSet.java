package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A set of numbers of atoms, a bit each. There may be more atoms than an {@code int} can
 * count.
 */
final class AtomSet {

	private static final int SHIFT = 30;

	private static final long MASK = (1L << SHIFT) - 1;

	private final List<BitSet> pieces = new ArrayList<>(1);

	void add(long atom) {
		int piece = (int) (atom >> SHIFT);
		while (this.pieces.size() <= piece) {
			this.pieces.add(new BitSet());
		}
		this.pieces.get(piece).set((int) (atom & MASK));
	}

	boolean holds(long atom) {
		int piece = (int) (atom >> SHIFT);
		return piece < this.pieces.size() && this.pieces.get(piece).get((int) (atom & MASK));
	}

}
