package dev.waymark.error;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The GraphQL engine's messages without the names of its classes.
 */
final class EngineMessages {

	private static final Pattern TEXT = Pattern.compile("'?(?:StringValue\\{value='(.*?)'\\}|"
			+ "(?:IntValue|FloatValue|BooleanValue)\\{value=(.*?)\\}|EnumValue\\{name='(.*?)'\\})'?");

	private static final Pattern STRUCTURE = Pattern
		.compile(" with value '(?:ObjectValue|ArrayValue|NullValue|VariableReference)\\{.*?\\}'(?= )");

	private EngineMessages() {
	}

	static String readable(String message) {
		String plain = TEXT.matcher(message)
			.replaceAll((match) -> Matcher.quoteReplacement("\"" + first(match) + "\""));
		return STRUCTURE.matcher(plain).replaceAll("");
	}

	private static String first(MatchResult match) {
		for (int group = 1; group <= match.groupCount(); group++) {
			if (match.group(group) != null) {
				return match.group(group);
			}
		}
		return "";
	}

}
