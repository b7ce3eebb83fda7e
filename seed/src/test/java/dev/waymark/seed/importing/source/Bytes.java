package dev.waymark.seed.importing.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts files at the places where their formats have seams.
 */
final class Bytes {

	private static final Pattern ELEMENT = Pattern
		.compile("(?s)<(item|entry|url|title|link)\\b[^>]*>.*?</\\1>|\\{\"sys\".{0,200}?\\}\\}");

	private static final Pattern BOUNDARY = Pattern.compile("[<>{}\\[\\],;\n]");

	private Bytes() {
	}

	static <T> T any(List<T> values, RandomGenerator random) {
		return values.get(random.nextInt(values.size()));
	}

	static byte[] slice(byte[] file, int from, int to) {
		return Arrays.copyOfRange(file, from, to);
	}

	static byte[] joined(byte[] one, byte[] other) {
		byte[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

	static byte[] inserted(byte[] file, int at, byte[] part) {
		return joined(joined(slice(file, 0, at), part), slice(file, at, file.length));
	}

	static int anywhere(byte[] file, RandomGenerator random) {
		return random.nextInt(file.length + 1);
	}

	/** A place just before or behind a character that parts the file. */
	static int boundary(byte[] file, RandomGenerator random) {
		List<MatchResult> found = BOUNDARY.matcher(latin(file)).results().toList();
		return found.isEmpty() ? anywhere(file, random) : any(found, random).start() + random.nextInt(2);
	}

	static int boundaryAfter(byte[] file, int from, RandomGenerator random) {
		int to = boundary(file, random);
		return (to < from) ? Math.min(file.length, from + 100) : to;
	}

	/** A whole element of the file, or an empty one. */
	static String element(byte[] file, RandomGenerator random) {
		List<String> found = ELEMENT.matcher(new String(file, StandardCharsets.UTF_8))
			.results()
			.map(MatchResult::group)
			.toList();
		return found.isEmpty() ? "<item/>" : any(found, random);
	}

	static int afterDeclaration(byte[] file) {
		String text = latin(file);
		return text.startsWith("<?xml") ? Math.min(file.length, text.indexOf("?>") + 2) : 0;
	}

	private static String latin(byte[] file) {
		return new String(file, StandardCharsets.ISO_8859_1);
	}

}
