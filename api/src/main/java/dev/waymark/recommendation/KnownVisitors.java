package dev.waymark.recommendation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.waymark.candidate.ContextKeys;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import dev.waymark.visitor.Histories;
import dev.waymark.visitor.History;
import dev.waymark.visitor.HistoryQuery;
import dev.waymark.visitor.VisitorSettings;
import dev.waymark.visitor.inference.VisitorRules;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of the visitor that a request names, once a request. What the request
 * itself says has just happened belongs to it: the trigger and the question.
 */
final class KnownVisitors {

	private final Histories histories;

	private final VisitorRules rules;

	private final int most;

	KnownVisitors(Histories histories, VisitorSettings settings) {
		this.histories = histories;
		this.rules = settings.rules();
		this.most = settings.history();
	}

	/**
	 * What is known of the visitor.
	 * @param request as the caller made it
	 * @param at the moment that is asked for
	 * @return {@link KnownVisitor#NOBODY} where the request names no visitor or the
	 * visitor has no history
	 */
	KnownVisitor know(RecommendationRequest request, Instant at) {
		RequestedVisitor visitor = request.visitor();
		if (visitor == null) {
			return KnownVisitor.NOBODY;
		}
		ContextKeys keys = request.keys();
		History history = this.histories
			.read(new HistoryQuery(visitor.id(), keys.journey(), (request.at() != null) ? at : Histories.FOREVER,
					this.most, listed(keys.question()), listed(keys.trigger())));
		if (history.events().isEmpty()) {
			return KnownVisitor.NOBODY;
		}
		return KnownVisitor.of(history.with(justNow(keys, at)).state(this.rules, at), visitor, request,
				this.rules.stageThreshold());
	}

	private static List<String> listed(@Nullable String key) {
		return (key != null) ? List.of(key) : List.of();
	}

	private static List<Event> justNow(ContextKeys keys, Instant at) {
		List<Event> now = new ArrayList<>();
		if (keys.trigger() != null) {
			now.add(event(EventType.TRIGGER, at, keys.trigger(), null));
		}
		if (keys.question() != null) {
			now.add(event(EventType.QUESTION_ASKED, at, null, keys.question()));
		}
		return now;
	}

	private static Event event(EventType type, Instant at, @Nullable String trigger, @Nullable String question) {
		return new Event("", type, null, at, null, null, null, null, null, null, trigger, question, null, null, null,
				null, null, null, null);
	}

}
