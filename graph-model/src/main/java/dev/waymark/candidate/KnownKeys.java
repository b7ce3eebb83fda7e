package dev.waymark.candidate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.graph.Graph;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import org.apache.commons.text.similarity.JaroWinklerDistance;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Tells a caller which keys there are when one names nothing. Reads only then.
 */
final class KnownKeys {

	private static final int LISTED = 24;

	private static final int NEAREST = 5;

	private static final String STAGES = """
			MATCH (:Journey {key: $journey})-[r:HAS_STAGE]->(top:Stage)-[:HAS_SUB_STAGE*0..6]->(s:Stage)
			RETURN s.key AS key ORDER BY r.position, s.id
			""";

	private static final String KEYS = "MATCH (n:$($label)) RETURN n.key AS key ORDER BY key LIMIT 10000";

	private final Graph graph;

	KnownKeys(Graph graph) {
		this.graph = graph;
	}

	void refuseUnknown(ContextKeys keys, Record row) {
		refuse(row.get("journeyKnown"), "context.journey", "Journey", keys.journey());
		if (!row.get("stageKnown").asBoolean()) {
			List<String> stages = this.graph.read(STAGES, Map.of("journey", keys.journey()), KnownKeys::key);
			throw new InputException(InputErrorCode.UNKNOWN_KEY, "context.stage",
					"unknown stage \"%s\" in journey \"%s\"; its stages are %s".formatted(keys.stage(), keys.journey(),
							String.join(", ", stages)));
		}
		refuse(row.get("personaKnown"), "context.persona", "Persona", keys.persona());
		refuse(row.get("triggerKnown"), "context.trigger", "Trigger", keys.trigger());
		refuse(row.get("questionKnown"), "context.question", "Question", keys.question());
		refuse(row.get("channelKnown"), "context.channel", "Channel", keys.channel());
		refuseMissing(row.get("subjects"), "context.about", "Subject", keys.about());
	}

	private void refuse(Value known, String argument, String label, @Nullable String key) {
		if (key != null && !known.asBoolean()) {
			throw unknown(argument, label, key);
		}
	}

	private void refuseMissing(Value found, String argument, String label, List<String> keys) {
		Set<String> known = new HashSet<>(found.asList((each) -> each.get("key").asString()));
		for (String key : keys) {
			if (!known.contains(key)) {
				throw unknown(argument, label, key);
			}
		}
	}

	InputException unknown(String argument, String label, String key) {
		List<String> keys = this.graph.read(KEYS, Map.of("label", label), KnownKeys::key);
		String kind = label.toLowerCase(Locale.ROOT);
		String wayOut = keys.isEmpty() ? "the graph holds none yet" : (keys.size() <= LISTED)
				? "there are " + String.join(", ", keys) : "the nearest are " + nearest(keys, key);
		return new InputException(InputErrorCode.UNKNOWN_KEY, argument,
				"unknown %s \"%s\"; %s".formatted(kind, key, wayOut));
	}

	private static String nearest(List<String> keys, String key) {
		JaroWinklerDistance distance = new JaroWinklerDistance();
		return keys.stream()
			.sorted(Comparator.comparingDouble((String known) -> distance.apply(known, key))
				.thenComparing(Comparator.naturalOrder()))
			.limit(NEAREST)
			.collect(Collectors.joining(", "));
	}

	private static String key(Record row) {
		return row.get("key").asString();
	}

}
