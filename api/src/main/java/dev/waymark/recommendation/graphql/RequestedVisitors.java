package dev.waymark.recommendation.graphql;

import dev.waymark.recommendation.RequestedVisitor;
import dev.waymark.security.SignedVisitorIds;
import dev.waymark.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a context whose history counts.
 */
final class RequestedVisitors {

	private final SignedVisitorIds ids;

	RequestedVisitors(SignedVisitorIds ids) {
		this.ids = ids;
	}

	/**
	 * The visitor of a context.
	 * @param context as the caller sends it
	 * @param excludeSeen whether what they have seen is left out
	 * @param viewer who calls
	 * @return the visitor, or null where none is named or their history must not be read
	 * @throws dev.waymark.input.InputException if the id is empty, too long, or signed
	 * with another key
	 */
	@Nullable RequestedVisitor of(RecommendationContextInput context, boolean excludeSeen, Viewer viewer) {
		if (context.visitorId() == null || !context.personalise()) {
			return null;
		}
		SignedVisitorIds.VisitorId visitor = this.ids.require("context.visitorId", context.visitorId());
		return new RequestedVisitor(visitor.id(), visitor.signed() || viewer.edits(), excludeSeen);
	}

}
