package dev.waymark.probe;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import dev.waymark.graph.Graph;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.security.Role;
import dev.waymark.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@SchemaMapping(typeName = "Probe")
class ProbeController {

	private static final Config IMPATIENT = Config.builder()
		.withMaxTransactionRetryTime(10, TimeUnit.MILLISECONDS)
		.build();

	@QueryMapping
	Probe probe() {
		return new Probe("fine", "for editors", "for administrators");
	}

	@SchemaMapping
	Role viewer(@ContextValue Viewer viewer) {
		return viewer.role();
	}

	@SchemaMapping
	String unknownStage() {
		throw new InputException(InputErrorCode.UNKNOWN_KEY, "context.stage", "unknown stage \"ZMOT2\" 100 %s");
	}

	@SchemaMapping
	String graphOutOfReach() {
		try (Driver nobody = GraphDatabase.driver("bolt://127.0.0.1:9", IMPATIENT)) {
			return Graph.over(nobody).read("RETURN 1", Map.of(), Record::toString).getFirst();
		}
	}

	@SchemaMapping
	String fault() {
		throw new IllegalStateException("select secret from dev.waymark.Inside");
	}

	@SchemaMapping
	@SuppressWarnings("NullAway") // breaks its promise on purpose
	List<String> promised() {
		return Arrays.asList("kept", null);
	}

	@SchemaMapping
	Echo echo(@Argument @Nullable Instant moment, @Argument @Nullable Locale language,
			@Argument @Nullable BigDecimal amount, @Argument @Nullable String address) {
		return new Echo(moment, language, amount, address);
	}

	@SchemaMapping
	int size(@Argument ProbeDevice device, @Argument @Nullable ProbeLimits limits) {
		return (limits != null) ? limits.most() : device.ordinal();
	}

	record Probe(String fine, String editors, String administrators) {
	}

	record Echo(@Nullable Instant moment, @Nullable Locale language, @Nullable BigDecimal amount,
			@Nullable String address) {
	}

	enum ProbeDevice {

		DESKTOP, MOBILE

	}

	record ProbeLimits(int most) {
	}

}
