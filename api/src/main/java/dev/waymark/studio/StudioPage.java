package dev.waymark.studio;

import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * One page, or file, of the Studio.
 */
interface StudioPage {

	/**
	 * Answers a request of somebody who is signed in.
	 * @param request the request
	 * @return the page
	 * @throws dev.waymark.input.InputException if a parameter cannot be used
	 * @throws dev.waymark.graph.GraphUnavailableException if the graph is out of reach
	 */
	ServerResponse answer(ServerRequest request);

}
