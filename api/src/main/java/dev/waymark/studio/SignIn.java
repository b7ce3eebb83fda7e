package dev.waymark.studio;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import dev.waymark.security.KeySessions;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Signing in with the content team's key and out again. The browser keeps a token of the
 * session and never the key; programs may send the key as a header instead.
 */
@Component
@Lazy
final class SignIn {

	private static final String COOKIE = "waymark-studio";

	private final KeySessions sessions;

	private final Pages pages;

	SignIn(KeySessions sessions, Pages pages) {
		this.sessions = sessions;
		this.pages = pages;
	}

	ServerResponse form(ServerRequest request) {
		String next = LocalAddress.of(request.param("next").orElse(""));
		return show(HttpStatus.OK, next, null);
	}

	ServerResponse open(ServerRequest request) throws IOException {
		FormBody form = FormBody.read(request);
		String next = LocalAddress.of(form.value("next"));
		if (!fromOurPage(request)) {
			return show(HttpStatus.FORBIDDEN, next, "That form was sent from another site. Sign in here.");
		}
		Optional<String> token = this.sessions.open(form.value("key"));
		return token.isPresent()
				? ServerResponse.seeOther(URI.create(next))
					.header(HttpHeaders.SET_COOKIE, cookie(request, token.get(), KeySessions.LIFETIME))
					.header(HttpHeaders.CACHE_CONTROL, "no-store")
					.build()
				: show(HttpStatus.UNAUTHORIZED, next,
						"That is not the key. It is set as waymark.security.admin-key, or stands in admin.key in the data folder.");
	}

	/** Another site can lead here, but sign nobody out. */
	ServerResponse close(ServerRequest request) {
		if (!fromOurPage(request)) {
			return ServerResponse.seeOther(URI.create("/studio")).build();
		}
		return ServerResponse.seeOther(URI.create("/studio/sign-in"))
			.header(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO))
			.build();
	}

	/**
	 * Lets through who is signed in, and sends everybody else to sign in first.
	 */
	ServerResponse requiredFor(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
		String header = request.headers().firstHeader(HttpHeaders.AUTHORIZATION);
		if (header != null) {
			return this.sessions.needsNone(header) ? next.handle(request) : refused();
		}
		Cookie cookie = request.cookies().getFirst(COOKIE);
		if (cookie != null && this.sessions.holds(cookie.getValue())) {
			return next.handle(request);
		}
		boolean comesBack = request.method() == HttpMethod.GET;
		return ServerResponse
			.seeOther(URI.create(
					Link.to("/studio/sign-in").with("next", comesBack ? LocalAddress.of(request) : null).toString()))
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.build();
	}

	private ServerResponse refused() {
		return this.pages.show(HttpStatus.UNAUTHORIZED, "error", "Wrong key", Map.of("message",
				"The key in the header Authorization is not the right one. Send it as \"Bearer <key>\", or leave the header out and sign in.",
				"field", ""));
	}

	private ServerResponse show(HttpStatus status, String next, @Nullable String problem) {
		return this.pages.show(status, "sign-in", "Sign in",
				Map.of("next", next, "problem", (problem != null) ? problem : ""));
	}

	/** Browsers say where a form comes from; one that says nothing is no browser. */
	private static boolean fromOurPage(ServerRequest request) {
		String site = request.headers().firstHeader("Sec-Fetch-Site");
		return site == null || site.equals("same-origin") || site.equals("none");
	}

	private static String cookie(ServerRequest request, String token, Duration lifetime) {
		boolean https = request.servletRequest().isSecure()
				|| "https".equalsIgnoreCase(request.headers().firstHeader("X-Forwarded-Proto"));
		return ResponseCookie.from(COOKIE, token)
			.path("/studio")
			.httpOnly(true)
			.sameSite("Strict")
			.secure(https)
			.maxAge(lifetime)
			.build()
			.toString();
	}

}
