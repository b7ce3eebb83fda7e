package dev.waymark.error;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;

/**
 * The way out of a message of the GraphQL engine on a value that an enum does not have:
 * the values that it has.
 */
final class AllowedValues {

	private static final Pattern ENUM = Pattern.compile("for enum '(\\w+)'");

	private AllowedValues() {
	}

	/**
	 * Names the allowed values.
	 * @param message the engine's message
	 * @param schema of the enum
	 * @return the message, with the values where it is on an enum
	 */
	static String named(String message, GraphQLSchema schema) {
		Matcher matcher = ENUM.matcher(message);
		if (!matcher.find() || !(schema.getType(matcher.group(1)) instanceof GraphQLEnumType type)) {
			return message;
		}
		return "%s; \"%s\" is one of %s".formatted(message, type.getName(),
				type.getValues().stream().map(GraphQLEnumValueDefinition::getName).collect(Collectors.joining(", ")));
	}

}
