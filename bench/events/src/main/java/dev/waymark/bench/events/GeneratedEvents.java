package dev.waymark.bench.events;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import dev.waymark.event.Event;
import dev.waymark.event.EventType;

/**
 * Events as a site sends them: half are impressions, the rest views and clicks, of the
 * starter graph's content, by two thousand visitors.
 *
 * @param name sets their ids apart from other rounds'
 * @param count how many
 */
record GeneratedEvents(String name, int count) {

	private static final List<String> CONTENT = List.of("merivuo-case-mining-kivikero",
			"merivuo-tide-commissioning-guide", "merivuo-tide-commissioning-video");

	private static final List<String> STAGES = List.of("ZMOT", "FMOT", "SMOT", "TMOT");

	private static final List<EventType> TYPES = List.of(EventType.IMPRESSION, EventType.IMPRESSION, EventType.VIEW,
			EventType.CLICK);

	List<List<Event>> batches(int size) {
		Random random = new Random(1);
		Instant moment = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		return IntStream.range(0, this.count / size)
			.mapToObj((batch) -> IntStream.range(0, size)
				.mapToObj((n) -> event(this.name + "-" + (batch * size + n), moment, random))
				.toList())
			.toList();
	}

	private static Event event(String id, Instant moment, Random random) {
		return new Event(id, TYPES.get(random.nextInt(TYPES.size())), "visitor-" + random.nextInt(2_000),
				moment.minusSeconds(random.nextInt(86_400)), null, 1 + random.nextInt(5), null,
				CONTENT.get(random.nextInt(CONTENT.size())), "MOT4", STAGES.get(random.nextInt(STAGES.size())), null,
				null, "MINE_SITE_OWNER", random.nextBoolean() ? "MOBILE" : "DESKTOP", "WEBSITE", "newsletter", null,
				null, null);
	}

}
