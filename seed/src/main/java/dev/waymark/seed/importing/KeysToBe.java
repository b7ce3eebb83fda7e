package dev.waymark.seed.importing;

import com.carrotsearch.hppc.LongHashSet;
import dev.waymark.editing.Edit;
import dev.waymark.input.KeyKind;

/**
 * Keys of what a rehearsal would have made, as 64 bits each. That two of them fall
 * together, and a wrong key passes for one, happens once in some 10 million rehearsals of
 * a million rows.
 *
 * @see <a href="http://www.isthe.com/chongo/tech/comp/fnv/">FNV-1a</a>
 */
final class KeysToBe {

	private static final long BASIS = 0xcbf29ce484222325L;

	private static final long PRIME = 0x100000001b3L;

	private final LongHashSet prints = new LongHashSet();

	void add(Edit edit) {
		this.prints.add(print(edit.kind().keys(), edit.key()));
	}

	boolean has(KeyKind kind, String key) {
		return this.prints.contains(print(kind, key));
	}

	private static long print(KeyKind kind, String key) {
		long print = (BASIS ^ kind.ordinal()) * PRIME;
		for (int i = 0; i < key.length(); i++) {
			print = (print ^ key.charAt(i)) * PRIME;
		}
		return print;
	}

}
