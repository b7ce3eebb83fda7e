package dev.waymark.seed.starter;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.waymark.locale.LocaleLookup;
import tools.jackson.databind.JsonNode;

/**
 * What the fields of starter files take.
 */
final class Values {

	/** A text that says something. */
	static final Value<String> TEXT = Values::text;

	/** Texts, at least one character each. */
	static final Value<List<String>> TEXTS = (node) -> each(node, TEXT);

	/** The key of a node of the graph. */
	static final Value<String> KEY = matching("[A-Z][A-Z0-9_]*", "capitals, digits and underscores: TOTAL_COST");

	/** The id of a piece of content. */
	static final Value<String> CONTENT_ID = matching("[a-z0-9]+(-[a-z0-9]+)*",
			"small letters, digits and hyphens: havu-brew-price-list");

	/** True or false. */
	static final Value<Boolean> FLAG = (node) -> {
		if (!node.isBoolean()) {
			throw faulty(node, "write true or false");
		}
		return node.booleanValue();
	};

	/** A canonical BCP 47 tag. */
	static final Value<String> LOCALE = (node) -> {
		String tag = text(node);
		try {
			return LocaleLookup.canonical(tag);
		}
		catch (IllformedLocaleException ex) {
			throw faulty(node, "write a BCP 47 language tag: en, zh-Hant, pt-BR");
		}
	};

	/** An address on the web. */
	static final Value<String> URL = (node) -> {
		String text = text(node);
		if (!isWebAddress(text)) {
			throw faulty(node, "write a whole address: https://example.org/page");
		}
		return text;
	};

	/** An amount of money, exact. */
	static final Value<String> MONEY = (node) -> {
		try {
			BigDecimal amount = node.isNumber() ? node.decimalValue() : new BigDecimal(text(node));
			if (amount.signum() < 0) {
				throw faulty(node, "write an amount of 0 or more");
			}
			return amount.toPlainString();
		}
		catch (NumberFormatException ex) {
			throw faulty(node, "write a decimal number: \"1200.00\"");
		}
	};

	private Values() {
	}

	static Value<Double> between(double lowest, double highest) {
		return (node) -> {
			double number = number(node);
			if (number < lowest || number > highest) {
				throw faulty(node, "write a number from %s to %s".formatted(plain(lowest), plain(highest)));
			}
			return number;
		};
	}

	static Value<Double> aboveZeroUpToOne() {
		return (node) -> {
			double number = number(node);
			if (number <= 0 || number > 1) {
				throw faulty(node, "write a number above 0, 1 at most");
			}
			return number;
		};
	}

	static Value<Integer> wholeFrom(int lowest) {
		return (node) -> {
			if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < lowest) {
				throw faulty(node, "write a whole number of " + lowest + " or more");
			}
			return node.intValue();
		};
	}

	static Value<String> oneOf(Set<String> words) {
		return (node) -> {
			String word = text(node);
			if (!words.contains(word)) {
				throw faulty(node, "write " + Suggestion.among(word, words));
			}
			return word;
		};
	}

	static Value<List<String>> someOf(Set<String> words) {
		return (node) -> each(node, oneOf(words));
	}

	static <T> List<T> each(JsonNode node, Value<T> value) throws FaultyValueException {
		if (!node.isArray()) {
			throw faulty(node, "write a list: [one, two]");
		}
		List<T> values = new ArrayList<>();
		for (JsonNode item : node) {
			values.add(value.of(item));
		}
		return values;
	}

	static FaultyValueException faulty(JsonNode node, String wayOut) {
		return new FaultyValueException(
				"is " + (node.isString() ? '"' + node.stringValue() + '"' : node.toString()) + "; " + wayOut);
	}

	private static String text(JsonNode node) throws FaultyValueException {
		if (!node.isString()) {
			throw faulty(node, node.isContainer() ? "write a text" : "write it as a text, in quotes");
		}
		if (node.stringValue().isBlank()) {
			throw new FaultyValueException("is empty; write a text, or leave the field out");
		}
		return node.stringValue().strip();
	}

	private static Value<String> matching(String pattern, String form) {
		Pattern compiled = Pattern.compile(pattern);
		return (node) -> {
			String text = text(node);
			if (!compiled.matcher(text).matches()) {
				throw faulty(node, "use " + form);
			}
			return text;
		};
	}

	private static double number(JsonNode node) throws FaultyValueException {
		if (!node.isNumber()) {
			throw faulty(node, "write a number");
		}
		return node.doubleValue();
	}

	private static boolean isWebAddress(String text) {
		try {
			URI uri = new URI(text);
			return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static String plain(double number) {
		return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

}
