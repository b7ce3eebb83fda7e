package dev.waymark.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * What one question becomes when others are merged into it.
 */
final class MergedQuestion {

	private static final String IMPORTANCE = "importance";

	private MergedQuestion() {
	}

	static Snapshot of(Snapshot into, List<Snapshot> others) {
		Snapshot merged = into;
		for (Snapshot other : others) {
			merged = of(merged, other);
		}
		return merged;
	}

	/** If either of them is accepted, so is the one that is left. */
	private static Snapshot of(Snapshot into, Snapshot other) {
		Snapshot merged = Heard.join(words(into, other), other);
		merged = merged.with(IMPORTANCE, Math.max(importance(into), importance(other)))
			.with("review", (other.get("review") == null) ? null : into.get("review"));
		return merged.with(LinkKind.ARISES_AT, joined(into, other, LinkKind.ARISES_AT, MergedQuestion::wider))
			.with(LinkKind.RAISED_BY, joined(into, other, LinkKind.RAISED_BY, (mine, _) -> mine))
			.with(LinkKind.ASKED_BY,
					joined(into, other, LinkKind.ASKED_BY, (mine, theirs) -> dearer(into, mine, other, theirs)));
	}

	/**
	 * A text in a language that it lacks is taken over, any other is a further phrasing.
	 */
	private static Snapshot words(Snapshot into, Snapshot other) {
		Snapshot merged = into;
		for (Map.Entry<String, Object> each : other.properties().entrySet()) {
			String name = each.getKey();
			if (name.startsWith("text_") && into.get(name) == null) {
				merged = merged.with(name, each.getValue());
			}
			else if (name.startsWith("text_") && !each.getValue().equals(into.get(name))) {
				merged = phrased(merged, "phrasings_" + name.substring("text_".length()), List.of(each.getValue()));
			}
			else if (name.startsWith("phrasings_") && each.getValue() instanceof List<?> phrasings) {
				merged = phrased(merged, name, phrasings);
			}
		}
		return merged;
	}

	private static Snapshot phrased(Snapshot question, String name, List<?> more) {
		List<String> phrasings = new ArrayList<>(Heard.list(question, name));
		more.stream().map(String::valueOf).filter((each) -> !phrasings.contains(each)).forEach(phrasings::add);
		return question.with(name, phrasings);
	}

	private static List<Link> joined(Snapshot into, Snapshot other, LinkKind kind, BinaryOperator<Link> both) {
		Map<String, Link> links = new LinkedHashMap<>();
		into.links(kind).forEach((link) -> links.merge(link.to(), link, both));
		other.links(kind).forEach((link) -> links.merge(link.to(), link, both));
		return List.copyOf(links.values());
	}

	/** The days of both windows and those between; without a bound where one has none. */
	private static Link wider(Link mine, Link theirs) {
		Map<String, Object> days = new HashMap<>();
		if (mine.properties().get("fromDay") instanceof Long one
				&& theirs.properties().get("fromDay") instanceof Long two) {
			days.put("fromDay", Math.min(one, two));
		}
		if (mine.properties().get("untilDay") instanceof Long one
				&& theirs.properties().get("untilDay") instanceof Long two) {
			days.put("untilDay", Math.max(one, two));
		}
		return new Link(mine.to(), days);
	}

	private static Link dearer(Snapshot into, Link mine, Snapshot other, Link theirs) {
		Object one = mine.properties().get(IMPORTANCE);
		Object two = theirs.properties().get(IMPORTANCE);
		if (one == null && two == null) {
			return mine;
		}
		double most = Math.max(number(one, importance(into)), number(two, importance(other)));
		return new Link(mine.to(), Map.of(IMPORTANCE, most));
	}

	/** What content answers, with the merged questions told as the one that is left. */
	static List<Link> answers(List<Link> answers, Set<String> from, String into) {
		Map<String, Link> moved = new LinkedHashMap<>();
		for (Link answer : answers) {
			Link link = from.contains(answer.to()) ? new Link(into, answer.properties()) : answer;
			moved.merge(link.to(), link, (one,
					two) -> (number(one.properties().get("quality"), 1) >= number(two.properties().get("quality"), 1))
							? one : two);
		}
		return List.copyOf(moved.values());
	}

	private static double importance(Snapshot question) {
		return number(question.get(IMPORTANCE), 0.5);
	}

	private static double number(@Nullable Object value, double otherwise) {
		return (value instanceof Number number) ? number.doubleValue() : otherwise;
	}

}
