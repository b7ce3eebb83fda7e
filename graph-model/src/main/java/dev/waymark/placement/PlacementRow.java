package dev.waymark.candidate;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.waymark.placement.Placement;
import dev.waymark.placement.PlacementRule;
import dev.waymark.placement.RuleKind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Reads a placement as the context's statement returns it.
 */
final class PlacementRow {

	private PlacementRow() {
	}

	static Placement read(Value row) {
		Set<String> formats = row.get("formats").isNull() ? Set.of()
				: new HashSet<>(row.get("formats").asList(Value::asString));
		List<PlacementRule> rules = row.get("rules")
			.asList((rule) -> rule)
			.stream()
			.sorted(Comparator.comparingInt((Value rule) -> rule.get("position").asInt(0))
				.thenComparing((rule) -> rule.get("content").asString()))
			.map(PlacementRow::rule)
			.sorted(Comparator.comparing(PlacementRule::kind))
			.toList();
		return new Placement(row.get("key").asString(), formats, integer(row.get("maxPerFormat")),
				integer(row.get("frequencyCap")), rules, row.get("editorial").asList(Value::asString));
	}

	private static PlacementRule rule(Value rule) {
		RuleKind kind = switch (rule.get("kind").asString()) {
			case "PINS" -> RuleKind.PIN;
			case "BOOSTS" -> RuleKind.BOOST;
			default -> RuleKind.HIDE;
		};
		return new PlacementRule(kind, rule.get("content").asString(), rule.get("factor").asDouble(1),
				instant(rule.get("from")), instant(rule.get("until")));
	}

	private static @Nullable Integer integer(Value value) {
		return value.isNull() ? null : value.asInt();
	}

	private static @Nullable Instant instant(Value value) {
		return value.isNull() ? null : value.as(ZonedDateTime.class).toInstant();
	}

}
