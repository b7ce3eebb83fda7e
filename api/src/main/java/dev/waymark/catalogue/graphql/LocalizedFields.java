package dev.waymark.catalogue.graphql;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import dev.waymark.content.Channel;
import dev.waymark.content.Format;
import dev.waymark.journey.Journey;
import dev.waymark.journey.Stage;
import dev.waymark.locale.LocalizedText;
import dev.waymark.persona.Persona;
import dev.waymark.persona.Segment;
import dev.waymark.question.Question;
import dev.waymark.subject.Subject;
import dev.waymark.trigger.Trigger;
import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The fields that read a text in the language of their argument {@code locale}, out of
 * the record and without a statement.
 */
@Component
class LocalizedFields implements RuntimeWiringConfigurer {

	private static final String NAME = "name";

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		field(wiring, Journey.class, NAME, Journey::name);
		field(wiring, Stage.class, NAME, Stage::name);
		field(wiring, Persona.class, NAME, Persona::name);
		field(wiring, Segment.class, NAME, Segment::name);
		field(wiring, Trigger.class, NAME, Trigger::name);
		field(wiring, Subject.class, NAME, Subject::name);
		field(wiring, Format.class, NAME, Format::name);
		field(wiring, Channel.class, NAME, Channel::name);
		field(wiring, Question.class, "text", Question::text);
	}

	private static <T> void field(RuntimeWiring.Builder wiring, Class<T> type, String field,
			Function<T, LocalizedText> text) {
		wiring.type(type.getSimpleName(), (builder) -> builder.dataFetcher(field, (environment) -> {
			T source = Objects.requireNonNull(environment.<T>getSource());
			Locale reader = Objects.requireNonNull(environment.<Locale>getArgument("locale"));
			return text.apply(source).in(reader);
		}));
	}

}
