package dev.waymark.placement;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Reads a placement as the context's statement returns it.
 */
public final class PlacementRow {

	/**
	 * A map projection over a variable {@code pl} bound to a {@code Placement}.
	 */
	public static final String PROJECTION = """
			pl {.*,
			  rules: [(pl)-[r:PINS|BOOSTS|HIDES]->(a:ContentAsset) | r {.*, kind: type(r), content: a.id}],
			  editorial: COLLECT { MATCH (pl)-[e:EDITORIAL]->(a:ContentAsset) RETURN a.id ORDER BY e.position, a.id }
			}""";

	private PlacementRow() {
	}

	/**
	 * Reads the projection.
	 * @param row one map
	 * @return the placement, its rules by kind, then in the order of the content team
	 */
	public static Placement read(Value row) {
		Set<String> formats = row.get("formats").isNull() ? Set.of()
				: new HashSet<>(row.get("formats").asList(Value::asString));
		List<PlacementRule> rules = rules(row).stream().sorted(Comparator.comparing(PlacementRule::kind)).toList();
		return new Placement(row.get("key").asString(), formats, integer(row.get("maxPerFormat")),
				integer(row.get("frequencyCap")), rules, row.get("editorial").asList(Value::asString),
				row.get("explorationRate").asDouble(0), experiment(row.get("experiment")));
	}

	static PlacementSetup readSetup(Value row) {
		return new PlacementSetup(row.get("key").asString(), row.get("name").asString(row.get("key").asString()),
				row.get("formats").isNull() ? List.of() : row.get("formats").asList(Value::asString),
				integer(row.get("maxPerFormat")), row.get("explorationRate").asDouble(0),
				integer(row.get("frequencyCap")), rules(row), row.get("editorial").asList(Value::asString),
				experiment(row.get("experiment")), row.get("version").asInt(1));
	}

	private static List<PlacementRule> rules(Value row) {
		return row.get("rules")
			.asList((rule) -> rule)
			.stream()
			.sorted(Comparator.comparingInt((Value rule) -> rule.get("position").asInt(0))
				.thenComparing((rule) -> rule.get("content").asString()))
			.map(PlacementRow::rule)
			.toList();
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

	private static @Nullable Experiment experiment(Value value) {
		return value.isNull() ? null : Experiment.read(value.asString());
	}

	private static @Nullable Integer integer(Value value) {
		return value.isNull() ? null : value.asInt();
	}

	private static @Nullable Instant instant(Value value) {
		return value.isNull() ? null : value.as(ZonedDateTime.class).toInstant();
	}

}
