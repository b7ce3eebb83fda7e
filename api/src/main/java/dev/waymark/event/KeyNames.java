package dev.waymark.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.graph.Graph;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;

/**
 * Which keys name something. What does is remembered for a minute, so that events cost no
 * statement as a rule; what does not is asked for each time.
 */
final class KeyNames {

	/** So many unknown keys a call are told with those that are near them. */
	private static final int WITH_NEAR_ONES = 5;

	private final KnownKeys keys;

	private final Cache<Name, Boolean> known;

	KeyNames(Graph graph) {
		this.keys = new KnownKeys(graph);
		this.known = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(100_000).build();
	}

	/**
	 * Finds those that name nothing.
	 * @param names any names
	 * @return for each that names nothing, a sentence with the way out
	 */
	Map<Name, String> unknown(Collection<Name> names) {
		Map<KeyKind, Set<String>> asked = new LinkedHashMap<>();
		for (Name name : names) {
			if (this.known.getIfPresent(name) == null) {
				asked.computeIfAbsent(name.kind(), (_) -> new HashSet<>()).add(name.key());
			}
		}
		Map<Name, String> unknown = new LinkedHashMap<>();
		asked.forEach((kind, keys) -> {
			List<String> missing = this.keys.unknown(kind, keys);
			List<String> there = new ArrayList<>(keys);
			there.removeAll(missing);
			there.forEach((key) -> this.known.put(new Name(kind, key), true));
			missing.forEach((key) -> unknown.put(new Name(kind, key), sentence(kind, key, unknown.size())));
		});
		return unknown;
	}

	private String sentence(KeyKind kind, String key, int told) {
		if (told < WITH_NEAR_ONES) {
			try {
				requireOne(kind, key);
			}
			catch (InputException ex) {
				return String.valueOf(ex.getMessage());
			}
		}
		return "unknown %s \"%s\"; read the keys that there are with a query".formatted(kind.singular(), key);
	}

	private void requireOne(KeyKind kind, String key) {
		int end = key.indexOf('/');
		if (kind == KeyKind.STAGE && end > 0) {
			this.keys.requireStage("stage", key.substring(0, end), key.substring(end + 1));
		}
		else {
			this.keys.require(kind, kind.singular(), List.of(key));
		}
	}

	/**
	 * A key and what it is to name.
	 *
	 * @param kind what it is to name
	 * @param key the key; of a stage its id
	 */
	record Name(KeyKind kind, String key) {
	}

}
