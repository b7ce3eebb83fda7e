package dev.waymark.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import dev.waymark.graph.Graph;

/**
 * Erases visitors, and remembers by a keyed hash that they are erased, so that what
 * happened before and comes in late is not kept either. Nobody can tell from the hash who
 * it was without the key and a guess at the id.
 */
public final class ForgottenVisitors {

	private static final String REMEMBER = """
			MERGE (forgotten:ForgottenVisitor {hash: $hash})
			SET forgotten.until = $until""";

	private static final String ALL = "MATCH (forgotten:ForgottenVisitor) RETURN forgotten.hash AS hash, forgotten.until AS until";

	private static final String ERASE = """
			MATCH (event:Event {visitorId: $visitor})
			WITH event LIMIT 10000
			DETACH DELETE event
			RETURN count(*) AS erased""";

	private static final String EXPIRE = """
			MATCH (forgotten:ForgottenVisitor) WHERE forgotten.until < $before
			DELETE forgotten
			RETURN count(*) AS expired""";

	private final Graph graph;

	private final UnaryOperator<String> hash;

	private volatile Check last = new Check("", Map.of());

	/**
	 * Erases from a graph.
	 * @param graph to write to
	 * @param hash the keyed hash of a visitor's id; the same on all instances
	 */
	public ForgottenVisitors(Graph graph, UnaryOperator<String> hash) {
		this.graph = graph;
		this.hash = hash;
	}

	/**
	 * Erases all events of a visitor, those too that are on their way in.
	 * @param visitor the pseudonym
	 * @param until events that happened until then are not kept any more; what happens
	 * later begins a new history
	 * @return whether there was anything to erase
	 */
	public boolean forget(String visitor, Instant until) {
		this.graph.change((transaction) -> {
			EventLock.take(transaction);
			EventLock.erasing(transaction);
			return transaction.write(REMEMBER,
					Map.of("hash", this.hash.apply(visitor), "until", until.atZone(ZoneOffset.UTC)), (row) -> row);
		});
		long erased = 0;
		for (long some = erase(visitor); some > 0; some = erase(visitor)) {
			erased += some;
		}
		return erased > 0;
	}

	private long erase(String visitor) {
		return this.graph.write(ERASE, Map.of("visitor", visitor), (row) -> row.get("erased").asLong()).getFirst();
	}

	/**
	 * Drops hashes that no event can need any more.
	 * @param before events that happened before are too old to be taken in
	 * @return how many
	 */
	public long expire(Instant before) {
		return this.graph
			.write(EXPIRE, Map.of("before", before.atZone(ZoneOffset.UTC)), (row) -> row.get("expired").asLong())
			.getFirst();
	}

	/** Who is forgotten; read only where somebody was since the last time. */
	Check check(Graph transaction, String erasure) {
		Check known = this.last;
		if (!known.erasure.equals(erasure)) {
			Map<String, Instant> until = new HashMap<>();
			transaction.read(ALL, Map.of(),
					(row) -> until.put(row.get("hash").asString(), row.get("until").asZonedDateTime().toInstant()));
			known = new Check(erasure, Map.copyOf(until));
			this.last = known;
		}
		return known;
	}

	/** Those who are forgotten, as of an erasure. */
	final class Check {

		private final String erasure;

		private final Map<String, Instant> until;

		private Check(String erasure, Map<String, Instant> until) {
			this.erasure = erasure;
			this.until = until;
		}

		boolean refuses(Event event) {
			if (event.visitorId() == null || this.until.isEmpty()) {
				return false;
			}
			Instant end = this.until.get(ForgottenVisitors.this.hash.apply(event.visitorId()));
			return end != null && !event.occurredAt().isAfter(end);
		}

	}

}
