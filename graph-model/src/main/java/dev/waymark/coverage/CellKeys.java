package dev.waymark.coverage;

import java.util.Objects;

import dev.waymark.content.Device;
import org.jspecify.annotations.Nullable;

/**
 * What a cell is bound to.
 */
record CellKeys(int position, @Nullable String stage, @Nullable String persona, @Nullable String question,
		@Nullable Device device, @Nullable String locale, @Nullable String channel, @Nullable String format) {

	static CellKeys of(Ask ask, CoverageScope scope) {
		boolean stage = scope.binds(CoverageDimension.STAGE);
		return new CellKeys(stage ? ask.position() : 0, stage ? ask.stage() : null,
				scope.binds(CoverageDimension.PERSONA) ? ask.persona() : null,
				scope.binds(CoverageDimension.QUESTION) ? ask.question() : null, null, null, null, null);
	}

	static CellKeys of(Spot spot, CoverageScope scope) {
		return new CellKeys(0, null, null, null, scope.binds(CoverageDimension.DEVICE) ? spot.device() : null,
				scope.binds(CoverageDimension.LOCALE) ? spot.locale() : null,
				scope.binds(CoverageDimension.CHANNEL) ? spot.channel() : null, null);
	}

	CellKeys at(CellKeys spot) {
		return new CellKeys(this.position, this.stage, this.persona, this.question, spot.device, spot.locale,
				spot.channel, null);
	}

	CellKeys of(String format) {
		return new CellKeys(this.position, this.stage, this.persona, this.question, this.device, this.locale,
				this.channel, format);
	}

	/** Sorts as text: nothing in a key is smaller than the separator. */
	String order() {
		return String.join("\u0001", "%04d".formatted(this.position), text(this.stage), text(this.persona),
				text(this.question), (this.device != null) ? String.valueOf(this.device.ordinal()) : "",
				text(this.locale), text(this.channel), text(this.format));
	}

	private static String text(@Nullable String key) {
		return Objects.requireNonNullElse(key, "");
	}

}
