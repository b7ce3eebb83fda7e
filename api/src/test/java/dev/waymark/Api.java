package dev.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * The running application as a client sees it, over HTTP. Without a key until
 * {@link #asEditor()}.
 */
public final class Api {

	static final String ADMIN_KEY = "the-key-of-the-tests";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final Environment environment;

	private final JsonMapper json;

	private final @Nullable String key;

	@Autowired
	public Api(Environment environment, JsonMapper json) {
		this(environment, json, null);
	}

	private Api(Environment environment, JsonMapper json, @Nullable String key) {
		this.environment = environment;
		this.json = json;
		this.key = key;
	}

	/**
	 * The same application, asked with the right key.
	 */
	public Api asEditor() {
		return withKey(ADMIN_KEY);
	}

	public Api withKey(String sent) {
		return new Api(this.environment, this.json, sent);
	}

	public Answer query(String document) {
		return query(document, Map.of());
	}

	public Answer query(String document, Map<String, ?> variables) {
		return post(this.json.writeValueAsString(Map.of("query", document, "variables", variables)));
	}

	/**
	 * Sends any body to {@code /graphql} as JSON.
	 */
	public Answer post(String body) {
		return send("/graphql", (request) -> request.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/**
	 * Sends any request to any address of the application.
	 */
	public Answer send(String path, UnaryOperator<HttpRequest.Builder> how) {
		String port = this.environment.getRequiredProperty("local.server.port");
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
		if (this.key != null) {
			request.header("Authorization", "Bearer " + this.key);
		}
		try {
			return new Answer(HTTP.send(how.apply(request).build(), HttpResponse.BodyHandlers.ofString()), this.json);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
