package dev.waymark.metrics.graphql;

import java.util.List;
import java.util.Objects;

import dev.waymark.content.Device;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.metrics.Audience;
import org.jspecify.annotations.Nullable;

record MetricsFilterInput(@Nullable List<String> personas, @Nullable List<String> segments,
		@Nullable List<String> sources, @Nullable List<Device> devices) {

	static Audience checked(@Nullable MetricsFilterInput filter, KnownKeys keys) {
		return (filter != null) ? filter.checked(keys) : Audience.ALL;
	}

	private Audience checked(KnownKeys keys) {
		keys.require(KeyKind.PERSONA, "filter.personas", orNone(this.personas));
		keys.require(KeyKind.SEGMENT, "filter.segments", orNone(this.segments));
		return new Audience(orNone(this.personas), orNone(this.segments), orNone(this.sources),
				orNone(this.devices).stream().map(Device::name).toList());
	}

	private static <T> List<T> orNone(@Nullable List<T> list) {
		return Objects.requireNonNullElse(list, List.of());
	}

}
