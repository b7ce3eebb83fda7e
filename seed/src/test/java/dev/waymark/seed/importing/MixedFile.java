package dev.waymark.seed.importing;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Rows of all sorts for a small catalogue: content that is new, known, bad, and
 * translations that stand before their originals.
 */
final class MixedFile {

	private MixedFile() {
	}

	static String[] lines(int rows, long seed) {
		Random random = new Random(seed);
		return IntStream.range(0, rows).mapToObj((row) -> line(row, random)).toArray(String[]::new);
	}

	private static String line(int row, Random random) {
		return switch (random.nextInt(10)) {
			case 0 -> "{\"type\":\"ContentAsset\",\"id\":\"bad-%d\",\"title\":\" \"}".formatted(row);
			case 1 -> content("t-" + row, "fi", ",\"translationOf\":\"a-" + (row + random.nextInt(20)) + "\"");
			case 2 -> "{\"type\":\"ContentAsset\",\"id\":\"guide\",\"summary\":\"%d\"}".formatted(row);
			case 3 -> content("q-" + row, "en", ",\"answers\":[{\"question\":\"NONE\"}]");
			default -> content("a-" + row, "en", ",\"answers\":[{\"question\":\"%s\",\"quality\":0.5}]"
				.formatted(random.nextBoolean() ? "FITS" : "COST"));
		};
	}

	private static String content(String id, String locale, String more) {
		return ("{\"type\":\"ContentAsset\",\"id\":\"%s\",\"title\":\"Title %1$s\",\"url\":\"https://example.org/%1$s\","
				+ "\"format\":\"ARTICLE\",\"purpose\":\"INFORM\",\"locale\":\"%s\"%s}")
			.formatted(id, locale, more);
	}

}
