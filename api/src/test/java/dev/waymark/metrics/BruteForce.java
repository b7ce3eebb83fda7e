package dev.waymark.metrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The measures of one stage, by replaying raw histories event by event. Shares nothing
 * with the code it is held against but {@link Event}.
 */
final class BruteForce {

	final Map<String, int[]> bySource = new TreeMap<>();

	final Map<String, int[]> byFormat = new TreeMap<>();

	final List<long[]> stays = new ArrayList<>();

	final List<long[]> waits = new ArrayList<>();

	final Map<ConversionKind, Integer> kinds = new TreeMap<>();

	int current;

	int entered;

	int advanced;

	int visitors;

	BigDecimal total = BigDecimal.ZERO;

	BigDecimal lifetime = BigDecimal.ZERO;

	private final Question asked;

	BruteForce(Question asked, Iterable<List<Event>> histories) {
		this.asked = asked;
		histories.forEach(this::replay);
	}

	private void replay(List<Event> raw) {
		List<Event> events = new ArrayList<>(raw);
		events.removeIf((event) -> event.occurredAt().compareTo(this.asked.to()) >= 0);
		events.sort(
				Comparator.comparing((Event event) -> event.occurredAt().toEpochMilli()).thenComparing(Event::eventId));
		int count = events.size();
		boolean[] inside = new boolean[count];
		boolean[] ours = new boolean[count];
		String at = null;
		String persona = null;
		for (int index = 0; index < count; index++) {
			Event event = events.get(index);
			boolean names = "MOT4".equals(event.journey()) && event.stage() != null;
			at = names ? event.stage() : at;
			persona = (event.persona() != null) ? event.persona() : persona;
			inside[index] = at != null && this.asked.members().contains(at);
			ours[index] = at != null && (event.journey() == null || "MOT4".equals(event.journey()));
		}
		if (this.asked.persona() != null && !this.asked.persona().equals(persona)) {
			return;
		}
		boolean wasThere = false;
		int index = 0;
		while (index < count) {
			if (!inside[index]) {
				index++;
				continue;
			}
			int leave = index;
			while (leave < count && inside[leave]) {
				leave++;
			}
			int again = leave;
			while (again < count && !inside[again]) {
				again++;
			}
			if (taken(events.get(index))) {
				wasThere |= stay(events, ours, index, leave, again);
			}
			index = again;
		}
		if (wasThere) {
			this.visitors++;
			events.forEach((event) -> this.lifetime = this.lifetime.add(worth(event)));
		}
	}

	/**
	 * One stay, from the event that enters to the one that leaves; whether it touches the
	 * period.
	 */
	private boolean stay(List<Event> events, boolean[] ours, int enter, int leave, int again) {
		Instant begins = events.get(enter).occurredAt();
		boolean open = leave == events.size();
		long end = (open ? this.asked.to() : events.get(leave).occurredAt()).toEpochMilli();
		this.current += open ? 1 : 0;
		boolean isEntry = begins.compareTo(this.asked.from()) >= 0;
		if (isEntry) {
			boolean led = false;
			for (int index = leave; index < again; index++) {
				led |= "MOT4".equals(events.get(index).journey())
						&& this.asked.later().contains(events.get(index).stage());
			}
			this.entered++;
			this.advanced += led ? 1 : 0;
			count(this.bySource, source(events.get(enter)), led);
			Set<String> formats = new HashSet<>();
			for (int index = enter; index < leave; index++) {
				Event event = events.get(index);
				if (ours[index] && Set.of(EventType.CLICK, EventType.VIEW, EventType.COMPLETION).contains(event.type())
						&& event.contentId() != null) {
					formats.add(this.asked.formats().get(event.contentId()));
				}
			}
			for (String format : formats) {
				count(this.byFormat, format, led);
			}
			this.stays.add(new long[] { end - begins.toEpochMilli(), open ? 0 : 1 });
			this.waits.add(wait(events, ours, enter));
		}
		for (int index = enter; index < leave; index++) {
			Event event = events.get(index);
			if (ours[index] && event.conversion() != null && event.occurredAt().compareTo(this.asked.from()) >= 0) {
				this.kinds.merge(event.conversion(), 1, Integer::sum);
				this.total = this.total.add(worth(event));
			}
		}
		return isEntry || open || end > this.asked.from().toEpochMilli();
	}

	private long[] wait(List<Event> events, boolean[] ours, int enter) {
		long begins = events.get(enter).occurredAt().toEpochMilli();
		for (int index = enter; index < events.size(); index++) {
			ConversionKind kind = events.get(index).conversion();
			if (ours[index] && kind != null && kind != ConversionKind.REFUND) {
				return new long[] { events.get(index).occurredAt().toEpochMilli() - begins, 1 };
			}
		}
		return new long[] { this.asked.to().toEpochMilli() - begins, 0 };
	}

	private boolean taken(Event enters) {
		return (this.asked.source() == null || this.asked.source().equals(source(enters)))
				&& (this.asked.device() == null || this.asked.device().equals(enters.device()));
	}

	int conversions() {
		return this.kinds.entrySet()
			.stream()
			.filter((kind) -> kind.getKey() != ConversionKind.REFUND)
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	/**
	 * The quantile by Kaplan and Meier in whole numbers: at each moment the product of
	 * all that stayed, over the product of all at risk.
	 * @param times of milliseconds and whether it ended
	 * @param tenths the share in tenths
	 */
	static @Nullable Double quantile(List<long[]> times, int tenths) {
		List<long[]> sorted = new ArrayList<>(times);
		sorted.sort(Comparator.comparingLong((long[] time) -> time[0]).thenComparingLong((time) -> -time[1]));
		BigInteger above = BigInteger.ONE;
		BigInteger below = BigInteger.ONE;
		for (int index = 0; index < sorted.size(); index++) {
			if (sorted.get(index)[1] == 1) {
				long atRisk = sorted.size() - index;
				above = above.multiply(BigInteger.valueOf(atRisk - 1));
				below = below.multiply(BigInteger.valueOf(atRisk));
				if (above.multiply(BigInteger.TEN).compareTo(below.multiply(BigInteger.valueOf(10L - tenths))) <= 0) {
					return sorted.get(index)[0] / 1000.0;
				}
			}
		}
		return null;
	}

	private static BigDecimal worth(Event event) {
		if (event.conversion() == null || event.value() == null) {
			return BigDecimal.ZERO;
		}
		return (event.conversion() == ConversionKind.REFUND) ? event.value().negate() : event.value();
	}

	private static String source(Event event) {
		return (event.source() != null) ? event.source() : "(none)";
	}

	private static void count(Map<String, int[]> counts, String key, boolean led) {
		int[] count = counts.computeIfAbsent(key, (_) -> new int[2]);
		count[0]++;
		count[1] += led ? 1 : 0;
	}

	/**
	 * What is measured.
	 *
	 * @param members keys of the stage and those within it
	 * @param later keys of the stages behind it
	 * @param from the first moment
	 * @param to the first moment after it
	 * @param formats of content by id
	 * @param persona null for all
	 * @param source null for all
	 * @param device null for all
	 */
	record Question(Set<String> members, Set<String> later, Instant from, Instant to, Map<String, String> formats,
			@Nullable String persona, @Nullable String source, @Nullable String device) {
	}

}
