package dev.waymark.seed.importing.source.value;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTests {

	@Test
	void leavesTextWithoutMarkup() {
		assertThat(Markup.plain("<p>A&nbsp;<b>pump</b>\n&amp; 1 < 2</p><script>x()</script><p>B</p>"))
			.isEqualTo("A pump & 1 < 2 B");
	}

	@Test
	void cutsBetweenWordsAndNeverWithinACharacter() {
		assertThat(Markup.shortened("Pumps in winter", 12)).isEqualTo("Pumps in…");
		assertThat(Markup.shortened("𝄞𝄞𝄞", 4)).isEqualTo("𝄞…");
		assertThat(Markup.shortened("Pumps", 5)).isEqualTo("Pumps");
	}

	@Test
	void leavesOutWhatNobodyCanRead() {
		assertThat(Markup.clean("\u0000 a\u0008\uD835b𝄞\n")).isEqualTo("ab𝄞");
	}

	@Test
	void findsHeadingsOfAllLevels() {
		assertThat(Markup.headings("<h1>A <i>b</i></h1><div><h6>C</h6></div><h2> </h2>")).containsExactly("A b", "C");
	}

}
