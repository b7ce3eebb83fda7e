package dev.waymark.error;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The last resort for every address: what nobody answered, in the form of a GraphQL
 * answer.
 */
@RestController
class ErrorPage implements ErrorController {

	@RequestMapping("/error")
	ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
		HttpStatus status = status(request);
		String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		Map<String, Object> body = switch (status) {
			case NOT_FOUND -> HttpErrors.body(ErrorCode.NOT_FOUND,
					"There is nothing here; GraphQL is at /graphql and its editor at /graphiql.");
			case METHOD_NOT_ALLOWED -> HttpErrors.body(ErrorCode.METHOD_NOT_ALLOWED,
					"This address does not take " + request.getMethod() + ".");
			case UNSUPPORTED_MEDIA_TYPE -> HttpErrors.body(ErrorCode.UNSUPPORTED_MEDIA_TYPE,
					"Send the request as JSON, with the header Content-Type: application/json.");
			case NOT_ACCEPTABLE -> HttpErrors.body(ErrorCode.NOT_ACCEPTABLE,
					"Answers are JSON; send the header Accept: application/json.");
			case SERVICE_UNAVAILABLE -> HttpErrors.body(ErrorCode.TIMEOUT,
					"The answer took too long; ask for less at once, or try again in a moment.");
			default -> status.is4xxClientError()
					? HttpErrors.body(ErrorCode.BAD_REQUEST,
							"The request cannot be read: " + status.getReasonPhrase() + ".")
					: HttpErrors.body(ErrorCode.INTERNAL, Incident.log("the request to " + address, fault(request)));
		};
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(body);
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static Object fault(HttpServletRequest request) {
		Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		return (fault != null) ? fault : String.valueOf(request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
	}

}
