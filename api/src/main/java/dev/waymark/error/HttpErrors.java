package dev.waymark.error;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Errors that are told before GraphQL runs, in the form of a GraphQL answer.
 */
@Component
public class HttpErrors {

	private final JsonMapper json;

	HttpErrors(JsonMapper json) {
		this.json = json;
	}

	/**
	 * An answer without data and with one error.
	 * @param code its stable code
	 * @param message what is wrong and the way out
	 * @return the body
	 */
	public static Map<String, Object> body(ErrorCode code, String message) {
		return Map.of("errors", List.of(Map.of("message", message, "extensions",
				Map.of("code", code, "classification", code.classification()))));
	}

	/**
	 * Answers with one error.
	 * @param response the answer, nothing of it sent yet
	 * @param status the HTTP status
	 * @param code its stable code
	 * @param message what is wrong and the way out
	 * @throws IOException if the caller is gone
	 */
	public void write(HttpServletResponse response, HttpStatus status, ErrorCode code, String message)
			throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream().write(this.json.writeValueAsBytes(body(code, message)));
	}

}
