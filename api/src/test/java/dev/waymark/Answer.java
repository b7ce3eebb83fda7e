package dev.waymark;

import java.net.http.HttpResponse;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the application answered.
 *
 * @param http the answer as it came
 * @param json reads its body
 */
public record Answer(HttpResponse<String> http, JsonMapper json) {

	public int status() {
		return this.http.statusCode();
	}

	public String header(String name) {
		return this.http.headers().firstValue(name).orElse("");
	}

	public JsonNode body() {
		return this.json.readTree(this.http.body());
	}

	/**
	 * A part of the data, by JSON pointer: {@code /journeys/0/key}.
	 */
	public JsonNode data(String pointer) {
		return body().at("/data" + pointer);
	}

	public List<JsonNode> errors() {
		return body().path("errors").valueStream().toList();
	}

	public List<String> codes() {
		return errors().stream().map((error) -> error.at("/extensions/code").asString("no code")).toList();
	}

	public List<String> messages() {
		return errors().stream().map((error) -> error.path("message").asString()).toList();
	}

}
