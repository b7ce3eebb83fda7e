package dev.waymark.scalar;

import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;

/**
 * What stands in a document, as it would come in a variable.
 */
final class Literals {

	private Literals() {
	}

	static Object plain(Value<?> literal) {
		return switch (literal) {
			case StringValue text -> String.valueOf(text.getValue());
			case IntValue number -> number.getValue();
			case FloatValue number -> number.getValue();
			case BooleanValue truth -> truth.isValue();
			case EnumValue name -> new Bare(name.getName());
			default -> new Bare("a list or an object");
		};
	}

	/** A literal that is no string and no number, by the way it reads. */
	private record Bare(String text) {

		@Override
		public String toString() {
			return this.text;
		}

	}

}
