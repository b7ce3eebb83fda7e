package dev.waymark.editing;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;

/**
 * Reads the entities of a kind and writes them, within a transaction.
 */
interface Store {

	/**
	 * The entities there are.
	 * @param keys of entities
	 * @return one for each key that is known
	 */
	Map<String, Entity> read(Collection<String> keys);

	/** Makes each entity what its edit makes of it. */
	void write(List<Edited> changed);

	void delete(String key);

	/** What an entity is in use by: a few labels, each with a key. */
	List<String> holders(String key);

	static Store of(Graph transaction, EntityKind kind) {
		return (kind == EntityKind.JOURNEY) ? new JourneyStore(transaction) : new EntityStore(transaction, kind);
	}

}
