package dev.waymark.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

/**
 * The GraphQL query that gives what a page shows, ready to paste.
 *
 * @param query the document
 * @param variables JSON
 */
record QueryBehind(String query, String variables) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Reads a prepared document.
	 * @param name of the document
	 * @param variables what it is asked with
	 */
	static QueryBehind of(String name, Map<String, ?> variables) {
		return read("/studio/queries/" + name + ".graphql", variables);
	}

	/**
	 * Reads the document of a tab of GraphiQL.
	 * @param name of the tab's file
	 * @param variables what it is asked with
	 */
	static QueryBehind ofTab(String name, Map<String, ?> variables) {
		return read("/static/graphiql/tabs/" + name + ".graphql", variables);
	}

	private static QueryBehind read(String path, Map<String, ?> variables) {
		try (InputStream document = QueryBehind.class.getResourceAsStream(path)) {
			return new QueryBehind(
					new String(Objects.requireNonNull(document, path).readAllBytes(), StandardCharsets.UTF_8).strip(),
					JSON.writerWithDefaultPrettyPrinter().writeValueAsString(variables));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The address of GraphiQL with this query in a tab of its own. */
	public String graphiql() {
		return "/graphiql/index.html#query=" + Link.encoded(this.query) + "&variables=" + Link.encoded(this.variables);
	}

}
