package dev.waymark.question.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes texts a little wrong, as people in a hurry do.
 */
final class Slips {

	private final Random random;

	Slips(long seed) {
		this.random = new Random(seed);
	}

	String withoutOneWord(String text) {
		List<String> words = new ArrayList<>(List.of(text.split(" ")));
		words.remove(this.random.nextInt(words.size()));
		return String.join(" ", words);
	}

	String withoutOneCharacter(String text) {
		int at = letter(text, 0);
		return text.substring(0, at) + text.substring(at + 1);
	}

	String withAnotherCharacter(String text) {
		int at = letter(text, 0);
		return text.substring(0, at) + anyLetter(text) + text.substring(at + 1);
	}

	String withOneTypo(String text) {
		int at = letter(text, 1);
		return switch (this.random.nextInt(4)) {
			case 0 -> text.substring(0, at) + text.substring(at + 1);
			case 1 -> text.substring(0, at) + anyLetter(text) + text.substring(at);
			case 2 -> text.substring(0, at) + anyLetter(text) + text.substring(at + 1);
			default -> text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1);
		};
	}

	private char anyLetter(String text) {
		return text.charAt(letter(text, 0));
	}

	private int letter(String text, int from) {
		int[] letters = IntStream.range(from, text.length())
			.filter((i) -> Character.isLetter(text.charAt(i)))
			.toArray();
		return letters[this.random.nextInt(letters.length)];
	}

}
