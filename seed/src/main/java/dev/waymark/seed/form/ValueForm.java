package dev.waymark.seed.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.waymark.editing.FieldRules;
import dev.waymark.input.WrittenValues;
import tools.jackson.databind.JsonNode;

/**
 * What a single value of a file becomes in the graph. Numbers and flags may be written as
 * texts, since tables know nothing else.
 */
@FunctionalInterface
interface ValueForm {

	/** Words. */
	ValueForm TEXT = (path, node) -> FieldRules.text(path, string(path, node));

	/** Any characters. */
	ValueForm CHARACTERS = ValueForm::string;

	/** A natural key. */
	ValueForm KEY = (path, node) -> FieldRules.key(path, string(path, node));

	/** An address on the web. */
	ValueForm ADDRESS = written(WrittenValues::webAddress);

	/** A moment. */
	ValueForm MOMENT = written(WrittenValues::moment);

	/** A day. */
	ValueForm DAY = (path, node) -> {
		String day = string(path, node);
		try {
			LocalDate parsed = LocalDate.parse(day);
			if (parsed.getYear() >= 1 && parsed.getYear() <= 9999) {
				return parsed;
			}
		}
		catch (DateTimeException ex) {
			// told below, as for a year that has no four digits
		}
		throw FieldRules.invalid(path, "\"%s\" is no day; write it as in 2027-01-31".formatted(day));
	};

	/** A language, as its canonical tag. */
	ValueForm LANGUAGE = written((tag) -> WrittenValues.language(tag).toLanguageTag());

	/** An amount of money, as its digits. */
	ValueForm AMOUNT = (path, node) -> {
		Object amount = node.isNumber() ? node.decimalValue() : string(path, node);
		return FieldRules.amount(path, (BigDecimal) checked(path, amount, WrittenValues::amount));
	};

	/** True or false. */
	ValueForm FLAG = (path, node) -> {
		if (node.isBoolean()) {
			return node.booleanValue();
		}
		if (node.isString() && ("true".equals(node.stringValue()) || "false".equals(node.stringValue()))) {
			return Boolean.valueOf(node.stringValue());
		}
		throw FieldRules.invalid(path, "%s is no flag; write true or false".formatted(node));
	};

	/** A share, quality, importance or strength: 0 to 1. */
	ValueForm FRACTION = (path, node) -> FieldRules.fraction(path, number(path, node).doubleValue());

	/** Any number. */
	ValueForm NUMBER = (path, node) -> number(path, node).doubleValue();

	/**
	 * The value as the graph keeps it.
	 * @param path of the value
	 * @param node not null
	 */
	Object read(String path, JsonNode node);

	static ValueForm wholeFrom(int least) {
		return (path, node) -> (long) FieldRules.atLeast(least, path, whole(path, node));
	}

	static ValueForm oneOf(Class<? extends Enum<?>> words) {
		String all = Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
		return (path, node) -> {
			String word = string(path, node);
			if (Arrays.stream(words.getEnumConstants()).noneMatch((each) -> each.name().equals(word))) {
				throw FieldRules.invalid(path, "\"%s\" is none of %s".formatted(word, all));
			}
			return word;
		};
	}

	static int whole(String path, JsonNode node) {
		try {
			return number(path, node).intValueExact();
		}
		catch (ArithmeticException ex) {
			throw FieldRules.invalid(path, "%s is no whole number of this size; write one".formatted(node));
		}
	}

	static String string(String path, JsonNode node) {
		if (!node.isString()) {
			throw FieldRules.invalid(path, "%s is no text; write it in quotes".formatted(abridged(node)));
		}
		return FieldRules.wellFormed(path, node.stringValue());
	}

	private static BigDecimal number(String path, JsonNode node) {
		try {
			if (node.isNumber()) {
				return node.decimalValue();
			}
			if (node.isString()) {
				return new BigDecimal(node.stringValue());
			}
		}
		catch (NumberFormatException ex) {
			// told below
		}
		throw FieldRules.invalid(path, "%s is no number; write one like 0.5".formatted(abridged(node)));
	}

	private static ValueForm written(Function<Object, Object> reader) {
		BiFunction<String, JsonNode, Object> read = (path, node) -> checked(path, string(path, node), reader);
		return read::apply;
	}

	private static Object checked(String path, Object value, Function<Object, Object> reader) {
		try {
			return reader.apply(value);
		}
		catch (IllegalArgumentException ex) {
			throw FieldRules.invalid(path, String.valueOf(ex.getMessage()));
		}
	}

	private static String abridged(JsonNode node) {
		String text = node.toString();
		return (text.length() <= 60) ? text : text.substring(0, 60) + "…";
	}

}
