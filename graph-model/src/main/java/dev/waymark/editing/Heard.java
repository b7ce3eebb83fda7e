package dev.waymark.editing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.waymark.question.Hearing;

/**
 * What the snapshot of a question keeps of those who asked it: how often it was heard,
 * the latest hearings in their words, and every persona and stage that was ever named.
 */
final class Heard {

	/** Ids of the stages at which it was heard. */
	static final String AT = "heardAt";

	/** Keys of the personas from which it was heard. */
	static final String FROM = "heardFrom";

	private static final String TIMES = "timesHeard";

	private static final String HEARINGS = "hearings";

	private static final String FIRST = "capturedAt";

	private static final String SOURCE = "capturedSource";

	private static final Set<String> PROPERTIES = Set.of(AT, FROM, TIMES, HEARINGS, FIRST, SOURCE);

	/** So many hearings are kept in their words; more are only counted. */
	private static final int MOST = 20;

	private Heard() {
	}

	/** Whether it was ever heard. */
	static boolean any(Snapshot question) {
		return question.get(TIMES) != null;
	}

	/** The question as it would be if nobody had ever been heard. */
	static Snapshot without(Snapshot question) {
		TreeMap<String, Object> own = new TreeMap<>(question.properties());
		own.keySet().removeAll(PROPERTIES);
		return new Snapshot(own, question.links());
	}

	static Snapshot add(Snapshot question, Hearing hearing) {
		Snapshot alone = Snapshot.EMPTY.with(TIMES, 1L)
			.with(FIRST, hearing.at())
			.with(SOURCE, hearing.source().name())
			.with(HEARINGS, List.of(hearing.json()))
			.with(FROM, Stream.ofNullable(hearing.persona()).toList())
			.with(AT, Stream.ofNullable(hearing.stage()).toList());
		return join(question, alone);
	}

	/** One question with what was heard of another one as well. */
	static Snapshot join(Snapshot question, Snapshot other) {
		if (!any(other)) {
			return question;
		}
		boolean earlier = question.get(FIRST) instanceof Instant mine && other.get(FIRST) instanceof Instant theirs
				&& !theirs.isBefore(mine);
		Snapshot first = earlier ? question : other;
		return question.with(TIMES, times(question) + times(other))
			.with(FIRST, first.get(FIRST))
			.with(SOURCE, first.get(SOURCE))
			.with(HEARINGS, newest(question, other))
			.with(FROM, both(question, other, FROM))
			.with(AT, both(question, other, AT));
	}

	static List<String> list(Snapshot question, String property) {
		return (question.get(property) instanceof Collection<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	private static long times(Snapshot question) {
		return (question.get(TIMES) instanceof Number times) ? times.longValue() : 0;
	}

	private static List<String> newest(Snapshot question, Snapshot other) {
		return Stream.concat(list(other, HEARINGS).stream(), list(question, HEARINGS).stream())
			.sorted(Comparator.comparing((String json) -> Hearing.read(json).at()).reversed())
			.limit(MOST)
			.toList();
	}

	private static List<String> both(Snapshot question, Snapshot other, String property) {
		return Stream.concat(list(question, property).stream(), list(other, property).stream())
			.distinct()
			.sorted()
			.toList();
	}

}
