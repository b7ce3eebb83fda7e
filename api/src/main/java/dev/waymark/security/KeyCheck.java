package dev.waymark.security;

import java.io.IOException;

import dev.waymark.error.ErrorCode;
import dev.waymark.error.HttpErrors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls {@code /graphql}: nobody in particular without a key, an
 * administrator with the right one. Any other key is refused, as its sender expects more
 * than a stranger gets.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class KeyCheck extends OncePerRequestFilter {

	private final AdminKey key;

	private final HttpErrors errors;

	KeyCheck(AdminKey key, HttpErrors errors) {
		this.key = key;
		this.errors = errors;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/graphql");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Role role = role(request.getHeader(HttpHeaders.AUTHORIZATION));
		if (role == null) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"waymark\"");
			this.errors.write(response, HttpStatus.UNAUTHORIZED, ErrorCode.UNAUTHENTICATED,
					"The key is not the right one. Send it as the header \"Authorization: Bearer <key>\"; "
							+ "it is set as waymark.security.admin-key, or stands in admin.key in the data folder. "
							+ "Without the header, published content can be read.");
			return;
		}
		request.setAttribute(Viewer.KEY, new Viewer(role));
		chain.doFilter(request, response);
	}

	private @Nullable Role role(@Nullable String authorization) {
		if (authorization == null) {
			return Role.DELIVERY;
		}
		return this.key.standsIn(authorization) ? Role.ADMIN : null;
	}

}
