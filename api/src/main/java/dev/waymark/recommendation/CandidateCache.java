package dev.waymark.recommendation;

import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.candidate.CandidatePool;
import dev.waymark.candidate.CandidateQuery;
import dev.waymark.candidate.Candidates;

/**
 * Keeps candidates by context. An entry belongs to one revision of the graph, so a change
 * of content is seen at once; what comes and goes with time alone is seen within a
 * minute, and the ranking never shows what has just gone.
 */
final class CandidateCache {

	private static final Duration LIFETIME = Duration.ofMinutes(1);

	private final Candidates candidates;

	private final Cache<Key, CandidatePool> pools;

	CandidateCache(Candidates candidates, long weight) {
		this.candidates = candidates;
		this.pools = Caffeine.newBuilder()
			.expireAfterWrite(LIFETIME)
			.maximumWeight(weight)
			.weigher((Key key, CandidatePool pool) -> 1 + pool.candidates().size() + pool.nearMisses().size())
			.recordStats()
			.build();
	}

	/**
	 * The candidates of a context.
	 * @param query what to look by, with the exact moment
	 * @param revision the graph's revision that the context was resolved at
	 * @param momentMatters whether the moment was asked for rather than being now
	 */
	CandidatePool get(CandidateQuery query, long revision, boolean momentMatters) {
		Key key = new Key(momentMatters ? query : query.at(Instant.EPOCH), revision);
		return this.pools.get(key, (missing) -> this.candidates.fetch(query));
	}

	private record Key(CandidateQuery query, long revision) {
	}

}
