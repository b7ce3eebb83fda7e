package dev.waymark.security.graphql;

import dev.waymark.error.CodedError;
import dev.waymark.error.ErrorCode;
import dev.waymark.security.Role;
import dev.waymark.security.Viewer;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;

/**
 * Holds {@code @requires(role:)}: a caller without the role gets null and an error, and
 * the field's own fetcher never runs.
 */
final class RequiresDirective implements SchemaDirectiveWiring {

	static final String NAME = "requires";

	@Override
	public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> wiring) {
		GraphQLFieldDefinition field = wiring.getElement();
		if (GraphQLTypeUtil.isNonNull(field.getType())) {
			throw new IllegalStateException("The field " + wiring.getFieldsContainer().getName() + "." + field.getName()
					+ " carries @requires and is not nullable: one refusal would take its neighbours' data with it");
		}
		Role needed = role(wiring.getAppliedDirective());
		DataFetcher<?> fetcher = wiring.getFieldDataFetcher();
		wiring.setFieldDataFetcher((environment) -> includes(environment, needed) ? fetcher.get(environment)
				: DataFetcherResult.newResult().error(refusal(environment, needed)).build());
		return field;
	}

	private static Role role(GraphQLAppliedDirective directive) {
		return Role.valueOf(String.valueOf((Object) directive.getArgument("role").getValue()));
	}

	private static boolean includes(DataFetchingEnvironment environment, Role needed) {
		Viewer viewer = environment.getGraphQlContext().get(Viewer.KEY);
		return viewer != null && viewer.role().includes(needed);
	}

	private static GraphQLError refusal(DataFetchingEnvironment environment, Role needed) {
		return CodedError.at(environment, ErrorCode.FORBIDDEN, "\"" + environment.getField().getName()
				+ "\" is for the role " + needed + "; send the key as the header \"Authorization: Bearer <key>\".");
	}

}
