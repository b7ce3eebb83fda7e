package dev.waymark.studio;

import dev.waymark.experiment.VariantResult;
import org.jspecify.annotations.Nullable;

/**
 * What an interval says of a difference.
 */
enum Sureness {

	BETTER("better for sure"), WORSE("worse for sure"), OPEN("open"), UNKNOWN("not known yet");

	private final String words;

	Sureness(String words) {
		this.words = words;
	}

	static Sureness of(VariantResult result) {
		return of(result.lower(), result.upper());
	}

	static Sureness of(@Nullable Double lower, @Nullable Double upper) {
		if (lower == null || upper == null) {
			return UNKNOWN;
		}
		return (lower > 0) ? BETTER : (upper < 0) ? WORSE : OPEN;
	}

	boolean isSure() {
		return this == BETTER || this == WORSE;
	}

	String words() {
		return this.words;
	}

}
