package dev.waymark.seed.starter;

import java.util.List;
import java.util.Set;

import dev.waymark.seed.starter.PlacementEntry.Rule;

/**
 * Reads placements with their rules.
 */
final class PlacementReader {

	private static final Set<String> RULE_KINDS = Set.of("PIN", "BOOST", "HIDE");

	private static final double LARGEST_BOOST = 10;

	private PlacementReader() {
	}

	static void placement(Fields fields, StarterContents contents) {
		contents.placements()
			.add(new PlacementEntry(fields.origin(), fields.required("key", Values.KEY, ""),
					fields.required("name", Values.TEXT, ""), fields.optional("formats", Values.TEXTS, List.of()),
					fields.find("maxPerFormat", Values.wholeFrom(1)), fields.find("frequencyCap", Values.wholeFrom(1)),
					fields.list("rules", null).stream().map(PlacementReader::rule).toList(),
					fields.optional("editorial", Values.TEXTS, List.of())));
		fields.rejectUnknown();
	}

	private static Rule rule(Fields fields) {
		Rule rule = new Rule(fields.required("kind", Values.oneOf(RULE_KINDS), ""),
				fields.required("content", Values.TEXT, ""), fields.find("factor", Values.between(1, LARGEST_BOOST)),
				fields.find("from", TimeValues.MOMENT), fields.find("until", TimeValues.MOMENT));
		if ("BOOST".equals(rule.kind()) == (rule.factor() == null)) {
			fields.fault("factor", (rule.factor() == null) ? "is missing or faulty; a BOOST needs one from 1 to 10"
					: "belongs to a BOOST; take it out, or make this rule one");
		}
		if (rule.from() != null && rule.until() != null && !rule.until().isAfter(rule.from())) {
			fields.fault("until", "is %s, not after from %s; give a later moment".formatted(rule.until(), rule.from()));
		}
		fields.rejectUnknown();
		return rule;
	}

}
