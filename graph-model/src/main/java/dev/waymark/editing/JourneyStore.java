package dev.waymark.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.waymark.graph.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads journeys with all their stages, and writes them.
 */
final class JourneyStore implements Store {

	private static final String READ = """
			MATCH (journey:Journey) WHERE journey.key IN $keys
			RETURN journey.key AS key, properties(journey) AS properties, COLLECT {
			  MATCH (journey)-[:HAS_STAGE]->(:Stage)-[:HAS_SUB_STAGE]->{0,}(stage:Stage)
			  WITH DISTINCT stage
			  MATCH (around)-[has:HAS_STAGE|HAS_SUB_STAGE]->(stage)
			  RETURN {properties: properties(stage), position: has.position, within: CASE WHEN around:Stage THEN around.key END,
			    next: [(stage)-[next:NEXT]->(to:Stage) | {to: to.id, properties: properties(next)}],
			    aligned: [(stage)-[aligns:ALIGNS_WITH]-(to:Stage) | {to: to.id, strength: aligns.strength}]}
			} AS stages""";

	/** What refers to the stages {@code $ids} from outside of journeys. */
	private static final String HOLDERS = """
			MATCH (stage:Stage)-[link]-(other) WHERE stage.id IN $ids
			  AND NOT type(link) IN ['HAS_STAGE', 'HAS_SUB_STAGE', 'NEXT', 'ALIGNS_WITH']
			RETURN DISTINCT labels(other)[0] + ' ' + coalesce(other.id, other.key, '') AS holder ORDER BY holder LIMIT 5""";

	private static final String DELETE = """
			OPTIONAL MATCH (stage:Stage) WHERE stage.id IN $ids
			DETACH DELETE stage
			WITH count(*) AS stages
			MATCH (journey:Journey {key: $key})
			DETACH DELETE journey""";

	private final Graph graph;

	JourneyStore(Graph graph) {
		this.graph = graph;
	}

	@Override
	public Map<String, Entity> read(Collection<String> keys) {
		return this.graph
			.read(READ, Map.of("keys", List.copyOf(keys)), (row) -> Map.entry(row.get("key").asString(), entity(row)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Override
	public void write(List<Edited> changed) {
		changed.forEach((each) -> new JourneyWriter(this.graph, each).write());
	}

	@Override
	public void delete(String key) {
		this.graph.write(DELETE, Map.of("key", key, "ids", ids(key)), (row) -> row);
	}

	@Override
	public List<String> holders(String key) {
		return holders(this.graph, ids(key));
	}

	static List<String> holders(Graph graph, Collection<String> stages) {
		return graph.read(HOLDERS, Map.of("ids", List.copyOf(stages)), (row) -> row.get("holder").asString());
	}

	private List<String> ids(String key) {
		Entity journey = read(List.of(key)).get(key);
		return (journey != null)
				? JourneyShape.stages(journey.state()).stream().map((stage) -> key + "/" + stage).toList() : List.of();
	}

	private static Entity entity(Record row) {
		TreeMap<String, Object> properties = new TreeMap<>(row.get("properties").asMap(EntityStore::read));
		properties.remove("key");
		Map<LinkKind, List<Link>> links = new HashMap<>();
		for (Value stage : row.get("stages").values()) {
			Map<String, Object> own = new HashMap<>(stage.get("properties").asMap(EntityStore::read));
			String key = String.valueOf(own.remove("key"));
			String id = String.valueOf(own.remove("id"));
			own.put("position", stage.get("position").asLong(0));
			if (!stage.get("within").isNull()) {
				own.put("within", stage.get("within").asString());
			}
			own.forEach((name, value) -> properties.put(key + "/" + name, value));
			links.computeIfAbsent(LinkKind.NEXT, (_) -> new ArrayList<>()).addAll(next(stage, id));
			links.computeIfAbsent(LinkKind.ALIGNS_WITH, (_) -> new ArrayList<>()).addAll(alignedWith(stage, id));
		}
		return new Entity(1, new Snapshot(properties, links));
	}

	private static List<Link> next(Value stage, String id) {
		return stage.get("next").asList((next) -> {
			Map<String, Object> properties = new HashMap<>(next.get("properties").asMap(EntityStore::read));
			properties.put("stage", id);
			return new Link(next.get("to").asString(), properties);
		});
	}

	/** A match counts once, the stronger way, as it is read everywhere. */
	private static List<Link> alignedWith(Value stage, String id) {
		Map<String, Double> strengths = new LinkedHashMap<>();
		for (Value match : stage.get("aligned").values()) {
			strengths.merge(match.get("to").asString(), match.get("strength").asDouble(1), Math::max);
		}
		return strengths.entrySet()
			.stream()
			.map((match) -> new Link(match.getKey(), Map.of("stage", id, "strength", match.getValue())))
			.toList();
	}

}
