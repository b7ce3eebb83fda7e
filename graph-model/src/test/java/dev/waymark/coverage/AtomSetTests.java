package dev.waymark.coverage;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AtomSetTests {

	@Test
	void countsBeyondAnInt() {
		AtomSet atoms = new AtomSet();
		atoms.add(0);
		atoms.add(300_000L * 10_000);
		assertThat(atoms.holds(0)).isTrue();
		assertThat(atoms.holds(3_000_000_000L)).isTrue();
		assertThat(atoms.holds(3_000_000_001L)).isFalse();
		assertThat(atoms.holds(3_000_000_000L - (1L << 30))).isFalse();
		assertThat(atoms.holds(Long.MAX_VALUE >> 32)).isFalse();
	}

}
