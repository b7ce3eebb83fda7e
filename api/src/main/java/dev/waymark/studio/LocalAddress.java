package dev.waymark.studio;

import java.net.URI;
import java.net.URISyntaxException;

import org.springframework.web.servlet.function.ServerRequest;

/**
 * An address within the Studio to come back to, never one of another host.
 */
final class LocalAddress {

	private static final String HOME = "/studio";

	private LocalAddress() {
	}

	/**
	 * The address of a request.
	 * @param request the request
	 * @return its path and query
	 */
	static String of(ServerRequest request) {
		String query = request.servletRequest().getQueryString();
		return request.servletRequest().getRequestURI() + ((query != null) ? "?" + query : "");
	}

	/**
	 * What a link or a form names as the address to come back to.
	 * @param named anything
	 * @return the same where it is a page of the Studio, else the Studio's beginning
	 */
	static String of(String named) {
		try {
			URI address = new URI(named);
			String path = String.valueOf(address.getRawPath());
			boolean here = address.getScheme() == null && address.getRawAuthority() == null
					&& (path.equals(HOME) || path.startsWith(HOME + "/"))
					&& path.equals(address.normalize().getRawPath());
			return here ? named : HOME;
		}
		catch (URISyntaxException _) {
			return HOME;
		}
	}

}
