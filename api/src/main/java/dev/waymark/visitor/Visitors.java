package dev.waymark.visitor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The way in: what is known of one visitor, as of now.
 */
public final class Visitors {

	private final Histories histories;

	private final VisitorSettings settings;

	private final Clock clock;

	Visitors(Histories histories, VisitorSettings settings, Clock clock) {
		this.histories = histories;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Finds a visitor.
	 * @param id the pseudonym
	 * @param journey key of the journey to see them in
	 * @return the visitor, or empty where no event names them
	 */
	public Optional<Visitor> find(String id, String journey) {
		Visitor visitor = in(id, journey);
		return visitor.history().events().isEmpty() ? Optional.empty() : Optional.of(visitor);
	}

	/**
	 * A visitor in another journey.
	 * @param visitor the visitor as they were found
	 * @param journey key of the journey
	 * @return the visitor as seen in it; the same where it is the same
	 */
	public Visitor in(Visitor visitor, String journey) {
		return visitor.state().model().journey().equals(journey) ? visitor : in(visitor.id(), journey);
	}

	private Visitor in(String id, String journey) {
		History history = this.histories
			.read(new HistoryQuery(id, journey, Histories.FOREVER, this.settings.history(), List.of(), List.of()));
		return new Visitor(id, history, history.state(this.settings.rules(), this.clock.instant()));
	}

}
