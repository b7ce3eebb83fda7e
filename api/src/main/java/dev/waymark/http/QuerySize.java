package dev.waymark.http;

import java.util.Set;
import java.util.stream.Collectors;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLTypeUtil;

import org.springframework.stereotype.Component;

/**
 * Refuses a query whose answer could grow beyond all bounds, before anything is fetched.
 * A field counts as one and what lies in it; a list counts so often as it may be long:
 * {@code first} where it says so, else {@link #USUAL_LENGTH}. A report that looks at the
 * whole map counts as {@link #REPORT}, whatever it answers with.
 */
@Component
class QuerySize extends MaxQueryComplexityInstrumentation {

	private static final int MOST = 1_000_000;

	private static final int USUAL_LENGTH = 10;

	/** About ten of them at once; each may take seconds where the map is large. */
	private static final int REPORT = 90_000;

	private static final Set<String> REPORTS = Set.of("contentCoverage", "coverageGaps", "whatIf", "expiryWarnings");

	/** Far beyond the limit, and far from an overflow of the sum. */
	private static final int CEILING = 10 * MOST;

	QuerySize() {
		super(MOST, QuerySize::size);
	}

	@Override
	protected AbortExecutionException mkAbortException(int size, int most) {
		return new QueryTooLargeException(
				"This query counts as about %s fields, and at most %d can be asked for; nest less deep, or ask for shorter lists with \"first\". "
					.formatted((size >= CEILING) ? "ten million or more" : String.valueOf(size), most)
						+ "A report on the map (%s) counts as %d: ask for a few at a time."
							.formatted(REPORTS.stream().sorted().collect(Collectors.joining(", ")), REPORT));
	}

	private static int size(FieldComplexityEnvironment field, int within) {
		if (field.getField().getName().startsWith("__") || field.getParentType().getName().startsWith("__")) {
			return 1;
		}
		long size = length(field) * (1L + within);
		return (int) Math.min(CEILING, isReport(field) ? size + REPORT : size);
	}

	private static boolean isReport(FieldComplexityEnvironment field) {
		return REPORTS.contains(field.getField().getName()) && field.getParentType().getName().equals("Query");
	}

	private static int length(FieldComplexityEnvironment field) {
		if (field.getArguments().get("first") instanceof Integer first) {
			return Math.max(1, first);
		}
		boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()));
		return (list && !field.getField().getName().equals("edges")) ? USUAL_LENGTH : 1;
	}

}
