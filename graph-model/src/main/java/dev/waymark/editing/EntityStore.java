package dev.waymark.editing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.waymark.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads the entities of a kind and writes them, within a transaction.
 */
final class EntityStore implements Store {

	private static final String READ = """
			MATCH (node:%s) WHERE node.%s IN $keys
			RETURN node.%2$s AS key, properties(node) AS properties,
			  COLLECT {
			    MATCH (node)-[link%3$s]-(other)
			    RETURN {type: type(link), outgoing: startNode(link) = node, to: coalesce(other.id, other.key),
			      properties: properties(link)}
			  } AS links""";

	private static final String WRITE = """
			UNWIND $rows AS row
			MERGE (node:%s {%s: row.key})
			SET node += row.properties""";

	private static final String DELETE = """
			MATCH (node:%s {%s: $key})
			DETACH DELETE node""";

	/** What holds the node {@code $key} by a link that is not its own. */
	private static final String HOLDERS = """
			MATCH (node:%s {%s: $key})-[link]-(other)
			WHERE NOT (type(link) IN $outgoing AND startNode(link) = node)
			  AND NOT (type(link) IN $incoming AND endNode(link) = node)
			RETURN DISTINCT labels(other)[0] + ' ' + coalesce(other.id, other.key, '') AS holder ORDER BY holder LIMIT 5""";

	private final Graph graph;

	private final EntityKind kind;

	EntityStore(Graph graph, EntityKind kind) {
		this.graph = graph;
		this.kind = kind;
	}

	@Override
	public Map<String, Entity> read(Collection<String> keys) {
		return this.graph
			.read(READ.formatted(this.kind.label(), this.kind.key(), this.kind.linkTypes()),
					Map.of("keys", List.copyOf(keys)), (row) -> Map.entry(row.get("key").asString(), entity(row)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Override
	public void write(List<Edited> changed) {
		writeNodes(changed);
		writeLinks(changed);
	}

	void writeNodes(List<Edited> changed) {
		List<Map<String, Object>> nodes = changed.stream().map(this::row).toList();
		this.graph.write(text(WRITE), Map.of("rows", nodes), (row) -> row);
	}

	/** Both ends must be there. */
	void writeLinks(List<Edited> changed) {
		for (LinkKind links : this.kind.links()) {
			List<Edited> relinked = changed.stream()
				.filter((each) -> !each.stateBefore().links(links).equals(each.after().links(links)))
				.toList();
			if (!relinked.isEmpty()) {
				relink(links, relinked);
			}
		}
	}

	@Override
	public void delete(String key) {
		this.graph.write(text(DELETE), Map.of("key", key), (row) -> row);
	}

	@Override
	public List<String> holders(String key) {
		return this.graph.read(text(HOLDERS), Map.of("key", key, "outgoing", types(true), "incoming", types(false)),
				(row) -> row.get("holder").asString());
	}

	private void relink(LinkKind links, List<Edited> relinked) {
		List<String> keys = relinked.stream()
			.filter((each) -> !each.stateBefore().links(links).isEmpty())
			.map((each) -> each.edit().key())
			.toList();
		if (!keys.isEmpty()) {
			this.graph.write(links.unlink(this.kind.label(), this.kind.key()), Map.of("keys", keys), (row) -> row);
		}
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Edited each : relinked) {
			for (Link link : each.after().links(links)) {
				rows.add(Map.of("from", each.edit().key(), "to", link.to(), "properties", stored(link.properties())));
			}
		}
		this.graph.write(links.link(this.kind.label(), this.kind.key()), Map.of("rows", rows), (row) -> row);
	}

	private String text(String template) {
		return template.formatted(this.kind.label(), this.kind.key());
	}

	private List<String> types(boolean outgoing) {
		return this.kind.links().stream().filter((links) -> links.outgoing() == outgoing).map(LinkKind::type).toList();
	}

	/** Names all that changes; a null takes the property away. */
	private Map<String, Object> row(Edited edited) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		edited.stateBefore().properties().keySet().forEach((name) -> properties.put(name, null));
		edited.after().properties().forEach((name, value) -> properties.put(name, stored(value)));
		if (this.kind.versioned()) {
			properties.put("version",
					edited.isNew() ? edited.edit().firstVersion() : Integer.valueOf(edited.version()));
		}
		return Map.of("key", edited.edit().key(), "properties", properties);
	}

	private Entity entity(Record row) {
		TreeMap<String, Object> properties = new TreeMap<>(row.get("properties").asMap(EntityStore::read));
		Object version = properties.remove("version");
		properties.remove(this.kind.key());
		Map<LinkKind, List<Link>> links = new HashMap<>();
		for (Value link : row.get("links").values()) {
			this.kind.links()
				.stream()
				.filter((own) -> own.type().equals(link.get("type").asString())
						&& own.outgoing() == link.get("outgoing").asBoolean())
				.forEach((own) -> links.computeIfAbsent(own, (_) -> new ArrayList<>())
					.add(new Link(link.get("to").asString(), link.get("properties").asMap(EntityStore::read))));
		}
		return new Entity((version instanceof Number number) ? number.intValue() : null,
				new Snapshot(properties, links));
	}

	static Object read(Value value) {
		Object object = value.asObject();
		return (object instanceof ZonedDateTime moment) ? moment.toInstant() : object;
	}

	private static Map<String, Object> stored(Map<String, Object> properties) {
		Map<String, Object> stored = new HashMap<>(properties);
		stored.replaceAll((_, value) -> stored(value));
		return stored;
	}

	private static Object stored(Object value) {
		return (value instanceof Instant moment) ? moment.atZone(ZoneOffset.UTC) : value;
	}

}
