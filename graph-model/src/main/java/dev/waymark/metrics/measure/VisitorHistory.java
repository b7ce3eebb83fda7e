package dev.waymark.metrics.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import dev.waymark.visitor.StageVisit;
import org.jspecify.annotations.Nullable;

/**
 * What one visitor did, and where on the path through a journey. An event belongs to the
 * latest part of the path begun by then and, where it names a stage, at that stage; one
 * that names another journey belongs to none.
 */
final class VisitorHistory {

	private final List<Event> events;

	private final StageOrder order;

	private final List<StageVisit> path;

	private final List<List<Event>> byPart = new ArrayList<>();

	private final List<@Nullable String> devices = new ArrayList<>();

	private final NavigableSet<Instant> conversions = new TreeSet<>();

	/**
	 * A history.
	 * @param events of one visitor, in {@link Event#ORDER}
	 * @param order the journey's stages
	 */
	VisitorHistory(List<Event> events, StageOrder order) {
		this.events = events;
		this.order = order;
		this.path = StageVisit.path(events, order.journey());
		this.path.forEach((_) -> this.byPart.add(new ArrayList<>()));
		int begun = 0;
		for (Event event : events) {
			while (begun < this.path.size() && begins(this.path.get(begun), event)) {
				begun++;
			}
			enter(event);
			place(event, begun);
		}
	}

	/**
	 * What comes at the same instant as an entry, and before it in their order, precedes
	 * it.
	 */
	private boolean begins(StageVisit visit, Event event) {
		return visit.enteredAt().isBefore(event.occurredAt()) || visit.enteredAt().equals(event.occurredAt())
				&& visit.stage().equals(event.stage()) && this.order.journey().equals(event.journey());
	}

	int length() {
		return this.path.size();
	}

	/** The rank of the stage of a part of the path. */
	int rank(int part) {
		return this.order.rank(this.path.get(part).stage());
	}

	/**
	 * Where a stay went next, seen from its stage.
	 * @return the rank of a stage, negative where nothing the journey has came after it
	 */
	int next(Stay stay, StageSpan span) {
		for (int part = stay.end(); part < length(); part++) {
			if (rank(part) >= 0) {
				return this.order.seen(rank(part), span.first());
			}
		}
		return -1;
	}

	/** The persona named last. */
	@Nullable String persona() {
		return this.events.reversed().stream().map(Event::persona).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** What belongs to a stay. */
	Stream<Event> during(Stay stay) {
		return this.byPart.subList(stay.first(), stay.end()).stream().flatMap(List::stream);
	}

	/** The first conversion on the journey after a stay began, wherever it was made. */
	@Nullable Instant convertedAt(Stay stay) {
		return this.conversions.ceiling(stay.enteredAt());
	}

	List<Stay> stays(StageSpan span) {
		List<Stay> stays = new ArrayList<>();
		int part = 0;
		while (part < length()) {
			int first = part;
			while (part < length() && span.holds(rank(part))) {
				part++;
			}
			if (part > first) {
				stays.add(stay(first, part));
			}
			part++;
		}
		return stays;
	}

	/** What all conversions are worth, refunds counted against. */
	BigDecimal worth() {
		return this.events.stream()
			.filter((event) -> event.conversion() != null)
			.map(VisitorHistory::worth)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	static BigDecimal worth(Event conversion) {
		BigDecimal value = Objects.requireNonNullElse(conversion.value(), BigDecimal.ZERO);
		return (conversion.conversion() == ConversionKind.REFUND) ? value.negate() : value;
	}

	private Stay stay(int first, int end) {
		StageVisit entry = this.path.get(first);
		return new Stay(first, end, entry.enteredAt(), this.path.get(end - 1).leftAt(),
				Objects.requireNonNullElse(entry.source(), MetricsFilter.NO_SOURCE), this.devices.get(first));
	}

	/**
	 * Parts begin with the events that name another stage than the part before, in turn.
	 */
	private void enter(Event event) {
		int next = this.devices.size();
		if (next < length() && this.order.journey().equals(event.journey())
				&& this.path.get(next).stage().equals(event.stage())
				&& this.path.get(next).enteredAt().equals(event.occurredAt())) {
			this.devices.add(event.device());
		}
	}

	private void place(Event event, int begun) {
		String journey = event.journey();
		if (journey != null && !journey.equals(this.order.journey())) {
			return;
		}
		String stage = (journey != null) ? event.stage() : null;
		for (int part = begun - 1; part >= 0; part--) {
			if (stage == null || stage.equals(this.path.get(part).stage())) {
				this.byPart.get(part).add(event);
				if (event.conversion() != null && event.conversion() != ConversionKind.REFUND) {
					this.conversions.add(event.occurredAt());
				}
				return;
			}
		}
	}

}
