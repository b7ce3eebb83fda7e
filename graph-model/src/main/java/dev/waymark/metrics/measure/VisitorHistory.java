package dev.waymark.metrics.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import dev.waymark.visitor.StageVisit;
import org.jspecify.annotations.Nullable;

/**
 * What one visitor did, and where on the path through a journey.
 */
final class VisitorHistory {

	private final List<Event> events;

	private final StageOrder order;

	private final List<StageVisit> path;

	/**
	 * A history.
	 * @param events of one visitor, in {@link Event#ORDER}
	 * @param order the journey's stages
	 */
	VisitorHistory(List<Event> events, StageOrder order) {
		this.events = events;
		this.order = order;
		this.path = StageVisit.path(events, order.journey());
	}

	List<Event> events() {
		return this.events;
	}

	int length() {
		return this.path.size();
	}

	/** The rank of the stage of a part of the path. */
	int rank(int part) {
		return this.order.rank(this.path.get(part).stage());
	}

	/** The persona named last. */
	@Nullable String persona() {
		return this.events.reversed().stream().map(Event::persona).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/**
	 * The part of the path that an event belongs to: the latest one begun by then and,
	 * where the event names a stage, at that stage.
	 * @return its index, negative for none and for what names another journey
	 */
	int part(Event event) {
		String journey = event.journey();
		if (journey != null && !journey.equals(this.order.journey())) {
			return -1;
		}
		String stage = (journey != null) ? event.stage() : null;
		for (int part = this.path.size() - 1; part >= 0; part--) {
			StageVisit visit = this.path.get(part);
			if (!visit.enteredAt().isAfter(event.occurredAt()) && (stage == null || stage.equals(visit.stage()))) {
				return part;
			}
		}
		return -1;
	}

	List<Stay> stays(StageSpan span) {
		List<Stay> stays = new ArrayList<>();
		int part = 0;
		while (part < this.path.size()) {
			int first = part;
			while (part < this.path.size() && span.holds(rank(part))) {
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
				Objects.requireNonNullElse(entry.source(), MetricsFilter.NO_SOURCE), device(entry));
	}

	private @Nullable String device(StageVisit entry) {
		return this.events.stream()
			.filter((event) -> event.occurredAt().equals(entry.enteredAt()) && entry.stage().equals(event.stage())
					&& this.order.journey().equals(event.journey()))
			.findFirst()
			.map(Event::device)
			.orElse(null);
	}

}
