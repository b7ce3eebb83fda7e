package dev.waymark.metrics.measure;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import dev.waymark.metrics.measure.Counts.Count;

/**
 * The stays at one stage that began within the period, and what they led to.
 */
final class Entries {

	private static final Set<EventType> LOOKED_AT = Set.of(EventType.CLICK, EventType.VIEW, EventType.COMPLETION);

	private final StageSpan span;

	private final Counts sources = new Counts();

	private final Counts formats = new Counts();

	/** How many went on to a stage, by rank; those that have not yet are at the end. */
	private final NavigableMap<Integer, Integer> next = new TreeMap<>();

	private int entered;

	private int advanced;

	Entries(StageSpan span) {
		this.span = span;
	}

	/**
	 * Adds a stay.
	 * @param history whose
	 * @param stay the stay
	 * @param until index of the part of the path at which the stage is entered again, or
	 * the path's length
	 * @param formatOf formats of content by id
	 */
	void add(VisitorHistory history, Stay stay, int until, Map<String, String> formatOf) {
		boolean led = false;
		for (int part = stay.end(); part < until; part++) {
			led |= this.span.isBefore(history.rank(part));
		}
		this.entered++;
		this.advanced += led ? 1 : 0;
		this.sources.add(stay.source(), led);
		int rank = history.next(stay, this.span);
		this.next.merge((rank < 0) ? Integer.MAX_VALUE : rank, 1, Integer::sum);
		for (String format : formats(history, stay, formatOf)) {
			this.formats.add(format, led);
		}
	}

	int count() {
		return this.entered;
	}

	VolumeMetric volume(int current) {
		return new VolumeMetric(current, this.entered,
				this.sources.mostFirst().stream().map((one) -> new SourceCount(one.key(), one.entered())).toList());
	}

	EffectivenessMetric effectiveness(StageOrder order) {
		return new EffectivenessMetric(this.advanced, Quotient.share(this.advanced, this.entered),
				this.sources.mostFirst().stream().map(Entries::ofSource).toList(),
				this.formats.byKey().stream().map(Entries::ofFormat).toList(),
				this.next.entrySet()
					.stream()
					.map((flow) -> new StageFlow(
							(flow.getKey() == Integer.MAX_VALUE) ? null : order.stage(flow.getKey()), flow.getValue()))
					.toList());
	}

	private static Set<String> formats(VisitorHistory history, Stay stay, Map<String, String> formatOf) {
		return history.during(stay)
			.filter((event) -> LOOKED_AT.contains(event.type()))
			.flatMap((event) -> format(event, formatOf))
			.collect(Collectors.toSet());
	}

	private static Stream<String> format(Event event, Map<String, String> formatOf) {
		return Stream.ofNullable(event.contentId()).flatMap((content) -> Stream.ofNullable(formatOf.get(content)));
	}

	private static SourceRate ofSource(Count one) {
		return new SourceRate(one.key(), one.entered(), one.advanced(), one.rate());
	}

	private static FormatRate ofFormat(Count one) {
		return new FormatRate(one.key(), one.entered(), one.advanced(), one.rate());
	}

}
