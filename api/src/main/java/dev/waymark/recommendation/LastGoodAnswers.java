package dev.waymark.recommendation;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.graph.GraphUnavailableException;

/**
 * Remembers answers for the time that the graph is out of reach.
 *
 * @param <K> what was asked
 * @param <V> what was answered
 */
final class LastGoodAnswers<K, V> {

	private static final int MOST = 2_000;

	private static final Duration LIFETIME = Duration.ofHours(24);

	private final Cache<K, V> answers = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LIFETIME).build();

	/**
	 * A fresh answer, which is remembered, or else the last one.
	 */
	V freshOrLast(K asked, Supplier<V> fresh, UnaryOperator<V> asStale) {
		try {
			V answer = fresh.get();
			this.answers.put(asked, answer);
			return answer;
		}
		catch (GraphUnavailableException ex) {
			return last(asked, asStale, ex);
		}
	}

	/**
	 * A fresh answer for one visitor, which is not remembered, or else the last one that
	 * nobody in particular got.
	 */
	V freshOrLastShared(K asked, Supplier<V> fresh, UnaryOperator<V> asStale) {
		try {
			return fresh.get();
		}
		catch (GraphUnavailableException ex) {
			return last(asked, asStale, ex);
		}
	}

	private V last(K asked, UnaryOperator<V> asStale, GraphUnavailableException ex) {
		V last = this.answers.getIfPresent(asked);
		if (last == null) {
			throw ex;
		}
		return asStale.apply(last);
	}

}
