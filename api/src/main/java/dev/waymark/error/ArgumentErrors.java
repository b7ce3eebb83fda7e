package dev.waymark.error;

import java.util.stream.Collectors;

import org.springframework.validation.BindException;

/**
 * Arguments that fit the schema and still cannot be used.
 */
final class ArgumentErrors {

	private ArgumentErrors() {
	}

	static String sentence(BindException thrown) {
		String fields = thrown.getFieldErrors()
			.stream()
			.map((error) -> "\"" + error.getField() + "\"")
			.distinct()
			.collect(Collectors.joining(", "));
		return "The argument " + thrown.getObjectName() + " cannot be used"
				+ (fields.isEmpty() ? "." : "; look at its " + fields + ".");
	}

}
