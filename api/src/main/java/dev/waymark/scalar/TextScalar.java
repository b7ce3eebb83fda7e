package dev.waymark.scalar;

import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;

/**
 * A scalar that travels as a string.
 *
 * @param <T> what it is in Java
 * @param reader reads it; throws {@link IllegalArgumentException} with a sentence
 * @param writer writes it; throws {@link IllegalArgumentException} for what it does not
 * know
 */
record TextScalar<T>(Function<Object, T> reader, Function<Object, String> writer) implements Coercing<T, String> {

	@Override
	public String serialize(Object result, GraphQLContext context, Locale locale) {
		try {
			return this.writer.apply(result);
		}
		catch (IllegalArgumentException ex) {
			throw new CoercingSerializeException(ex.getMessage(), ex);
		}
	}

	@Override
	public T parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return this.reader.apply(input);
		}
		catch (IllegalArgumentException ex) {
			throw new CoercingParseValueException(ex.getMessage(), ex);
		}
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		try {
			return this.reader.apply(Literals.plain(input));
		}
		catch (IllegalArgumentException ex) {
			throw new CoercingParseLiteralException(ex.getMessage(), ex);
		}
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(input instanceof String text ? text : serialize(input, context, locale));
	}

}
