package dev.waymark.scalar;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Gives the schema's scalars their meaning. Their descriptions stand in the schema.
 */
@Configuration(proxyBeanMethods = false)
class Scalars {

	@Bean
	RuntimeWiringConfigurer scalarsWiring() {
		return (wiring) -> wiring.scalar(scalar("DateTime", new TextScalar<>(Moments::read, Moments::write)))
			.scalar(scalar("Locale", new TextScalar<>(Languages::read, Languages::write)))
			.scalar(scalar("Decimal", new TextScalar<>(Amounts::read, Amounts::write)))
			.scalar(scalar("URL", new TextScalar<>(WebAddresses::read, WebAddresses::write)));
	}

	private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
		return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
	}

}
