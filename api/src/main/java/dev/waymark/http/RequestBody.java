package dev.waymark.http;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;

/**
 * Reads a GraphQL request from JSON. Numbers with a fraction stay exact.
 */
final class RequestBody {

	private static final String SHAPE = "send an object such as {\"query\": \"{ journeys { key } }\"}";

	private final JsonMapper json;

	RequestBody(JsonMapper json) {
		this.json = json.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
	}

	/**
	 * Reads one request.
	 * @param body the bytes as they came
	 * @return the request
	 * @throws RequestRefusedException if they are no JSON object with a query
	 */
	GraphQlRequest read(byte[] body) {
		Map<?, ?> members = object(body);
		String query = text(members, "query");
		if (query == null || query.isBlank()) {
			throw new RequestRefusedException("The body has no \"query\"; " + SHAPE + ".");
		}
		return new DefaultGraphQlRequest(query, text(members, "operationName"), map(members, "variables"),
				extensions(members));
	}

	private static Map<String, Object> extensions(Map<?, ?> members) {
		Map<String, Object> present = new LinkedHashMap<>();
		map(members, "extensions").forEach((name, value) -> {
			if (value != null) {
				present.put(name, value);
			}
		});
		return present;
	}

	private Map<?, ?> object(byte[] body) {
		Object value;
		try {
			value = this.json.readValue(body, Object.class);
		}
		catch (JacksonException ex) {
			throw new RequestRefusedException("The body is not JSON" + place(ex) + "; " + SHAPE + ".");
		}
		if (!(value instanceof Map<?, ?> members)) {
			throw new RequestRefusedException("The body is JSON, but no object; " + SHAPE + ".");
		}
		return members;
	}

	private static String place(JacksonException ex) {
		return (ex.getLocation() != null)
				? " (line " + ex.getLocation().getLineNr() + ", column " + ex.getLocation().getColumnNr() + ")" : "";
	}

	private static @Nullable String text(Map<?, ?> members, String name) {
		Object value = members.get(name);
		if (value == null || value instanceof String) {
			return (String) value;
		}
		throw new RequestRefusedException("\"" + name + "\" is not a string; " + SHAPE + ".");
	}

	@SuppressWarnings("unchecked") // JSON's member names are strings
	private static Map<String, @Nullable Object> map(Map<?, ?> members, String name) {
		Object value = members.get(name);
		if (value == null) {
			return Map.of();
		}
		if (value instanceof Map<?, ?> map) {
			return (Map<String, @Nullable Object>) map;
		}
		throw new RequestRefusedException(
				"\"" + name + "\" is not an object; leave it out, or send one such as {\"key\": \"MOT4\"}.");
	}

}
