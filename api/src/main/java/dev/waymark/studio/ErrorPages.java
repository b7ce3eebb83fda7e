package dev.waymark.studio;

import java.util.Map;

import dev.waymark.error.Incident;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What is shown where there is nothing else to show, in the look of the other pages.
 */
@Component
@Lazy
final class ErrorPages {

	private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

	private final Pages pages;

	ErrorPages(Pages pages) {
		this.pages = pages;
	}

	/** A parameter that cannot be used, with its name and the way out. */
	ServerResponse unusable(InputException thrown) {
		HttpStatus status = (thrown.code() == InputErrorCode.FORBIDDEN) ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST;
		return show(status, "That does not work", String.valueOf(thrown.getMessage()), field(thrown.argument()));
	}

	ServerResponse outOfReach(Throwable thrown) {
		log.warn("The graph cannot be reached: {}", String.valueOf(thrown.getCause()));
		return show(HttpStatus.SERVICE_UNAVAILABLE, "The graph is out of reach",
				"The graph cannot be reached right now; nothing is lost. Load this page again in a moment.", "");
	}

	ServerResponse fault(Throwable thrown, ServerRequest request) {
		if (thrown instanceof InvalidParameterException) {
			return show(HttpStatus.BAD_REQUEST, "That does not work",
					"The address holds a percent sign that begins no character; choose again from the menu", "");
		}
		return show(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong",
				Incident.log("the page " + request.path(), thrown), "");
	}

	ServerResponse notHere(ServerRequest request) {
		return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
				? show(HttpStatus.NOT_FOUND, "There is no such page",
						"Nothing is at " + request.path() + "; the menu above leads to all there is.", "")
				: show(HttpStatus.METHOD_NOT_ALLOWED, "Pages are only read",
						"This address does not take " + request.method() + ".", "");
	}

	private ServerResponse show(HttpStatus status, String title, String message, String field) {
		return this.pages.show(status, "error", title, Map.of("message", sentence(message), "field", field));
	}

	private static String sentence(String message) {
		return StringUtils.capitalize(message) + (message.endsWith(".") ? "" : ".");
	}

	/**
	 * The name of the field on the page: {@code context.stage} is {@code stage} there.
	 */
	private static String field(String argument) {
		return switch (argument.substring(argument.lastIndexOf('.') + 1)) {
			case "stages" -> "stage";
			case "personas" -> "persona";
			case "questions" -> "question";
			case "channels" -> "channel";
			case String other -> other;
		};
	}

}
