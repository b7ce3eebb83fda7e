package dev.waymark.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeySessionsTests {

	private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

	private final String token = sessions("key", "signs", MORNING).open("key").orElseThrow();

	@Test
	void onlyTheRightKeyOpensASession() {
		assertThat(sessions("key", "signs", MORNING).open("guessed")).isEmpty();
		assertThat(this.token).doesNotContain("key");
	}

	@Test
	void aSessionHoldsOnEveryInstanceUntilItsEnd() {
		Instant end = MORNING.plus(KeySessions.LIFETIME);
		assertThat(sessions("key", "signs", end.minus(Duration.ofSeconds(1))).holds(this.token)).isTrue();
		assertThat(sessions("key", "signs", end).holds(this.token)).isFalse();
	}

	@Test
	void aNewKeyEndsAllSessions() {
		assertThat(sessions("new key", "signs", MORNING).holds(this.token)).isFalse();
		assertThat(sessions("key", "signs anew", MORNING).holds(this.token)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "1", "9999999999.", "9999999999.x", "-1.x", "99999999999999999999.x", "x.x" })
	void whatWasNeverHandedOutHoldsNothing(String forged) {
		assertThat(sessions("key", "signs", MORNING).holds(forged)).isFalse();
	}

	@Test
	void itsEndCannotBePutOff() {
		String signature = this.token.substring(this.token.indexOf('.'));
		assertThat(sessions("key", "signs", MORNING).holds("9999999999" + signature)).isFalse();
	}

	private static KeySessions sessions(String key, String signs, Instant now) {
		return new KeySessions(new AdminKey(key), new SigningKey(signs), Clock.fixed(now, ZoneOffset.UTC));
	}

}
