package dev.waymark;

import org.junit.jupiter.api.Test;

import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class SchemaInspectionTests {

	private final SchemaReport report;

	SchemaInspectionTests(SchemaReports reports) {
		this.report = reports.report();
	}

	@Test
	void everyFieldOfTheSchemaHasItsCode() {
		assertThat(this.report.unmappedFields()).isEmpty();
		assertThat(this.report.skippedTypes()).isEmpty();
	}

	@Test
	void allCodeForTheSchemaHasItsFieldAndItsArguments() {
		assertThat(this.report.unmappedRegistrations()).isEmpty();
		assertThat(this.report.unmappedArguments()).isEmpty();
	}

	@Test
	void whatTheSchemaPromisesAsNonNullIsNonNullInTheCode() {
		assertThat(this.report.fieldNullnessErrors()).isEmpty();
		assertThat(this.report.argumentNullnessErrors()).isEmpty();
	}

}
