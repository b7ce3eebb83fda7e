package dev.waymark.event;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EventSettingsTests {

	@Test
	void eventsAreKeptAsLongAsTheyMayComeAgain() {
		assertThatIllegalArgumentException().isThrownBy(() -> settings(14, 1_095))
			.withMessageContaining("waymark.events.retention")
			.withMessageContaining("dedupe-horizon");
		assertThatIllegalArgumentException().isThrownBy(() -> settings(400, 399))
			.withMessageContaining("landmark-retention");
		assertThat(settings(30, 30).retention()).isEqualTo(Duration.ofDays(30));
	}

	private static EventSettings settings(int retention, int landmarks) {
		return new EventSettings(Duration.ofMinutes(5), Duration.ofDays(30), Duration.ofDays(retention),
				Duration.ofDays(landmarks), 10_000, 2_000);
	}

}
