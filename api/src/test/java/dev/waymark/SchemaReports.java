package dev.waymark;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;

/**
 * Keeps what Spring finds when it holds the schema against the code.
 */
class SchemaReports {

	private @Nullable SchemaReport report;

	@Bean
	GraphQlSourceBuilderCustomizer inspection() {
		return (builder) -> builder.inspectSchemaMappings((found) -> this.report = found);
	}

	SchemaReport report() {
		if (this.report == null) {
			throw new IllegalStateException("The schema was not inspected");
		}
		return this.report;
	}

}
