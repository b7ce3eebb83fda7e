package dev.waymark.studio;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.springframework.web.servlet.function.ServerRequest;

/**
 * The fields of a small form, as a browser posts it.
 *
 * @param values by name; of several with one name the first
 */
record FormBody(Map<String, String> values) {

	FormBody {
		values = Map.copyOf(values);
	}

	/**
	 * Reads the body itself: the container's own reading finds nothing, since the size of
	 * the body was checked before.
	 */
	static FormBody read(ServerRequest request) throws IOException {
		String body = new String(request.servletRequest().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		Map<String, String> values = new HashMap<>();
		for (String field : body.split("&")) {
			int equals = field.indexOf('=');
			if (equals > 0) {
				values.putIfAbsent(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
			}
		}
		return new FormBody(values);
	}

	String value(String name) {
		return this.values.getOrDefault(name, "");
	}

	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException _) {
			return text;
		}
	}

}
