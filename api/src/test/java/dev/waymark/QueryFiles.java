package dev.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.json.JSONException;
import org.skyscreamer.jsonassert.JSONAssert;

import org.springframework.core.io.ClassPathResource;

/**
 * Query files paired with the answers that are expected: {@code queries/<name>.graphql}
 * with {@code expectations/<name>.json}. A file whose name begins with {@code editor-} is
 * asked with the key.
 */
public final class QueryFiles {

	private QueryFiles() {
	}

	/**
	 * Asks what a query file holds, and compares the whole answer.
	 * @param api the application, without key
	 * @param name folder and file without ending
	 */
	public static void assertAnswered(Api api, String name) throws JSONException {
		Api caller = name.contains("/editor-") ? api.asEditor() : api;
		String answer = caller.query(text("queries/" + name + ".graphql")).body().toPrettyString();
		JSONAssert.assertEquals(answer, text("expectations/" + name + ".json"), answer, true);
	}

	private static String text(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
