package dev.waymark.studio;

import java.net.URI;

import dev.waymark.graph.GraphUnavailableException;
import dev.waymark.input.InputException;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Which address is answered by which page. Pages are looked up when they are asked for,
 * so that a start makes none of them.
 */
@Configuration(proxyBeanMethods = false)
class StudioRoutes {

	private static final URI HOME = URI.create("/studio/coverage");

	/** All but the files, which are served as they are. */
	private static final RequestPredicate PAGES = RequestPredicates.path("/studio")
		.or(RequestPredicates.path("/studio/**"))
		.and(RequestPredicates.path("/studio/assets/**").negate());

	private final BeanFactory beans;

	StudioRoutes(BeanFactory beans) {
		this.beans = beans;
	}

	@Bean
	@Order(0)
	RouterFunction<ServerResponse> studio() {
		return RouterFunctions.route()
			.route(read("/studio/sign-in"), (request) -> signIn().form(request))
			.POST("/studio/sign-in", (request) -> signIn().open(request))
			.POST("/studio/sign-out", (request) -> signIn().close(request))
			.add(forThoseSignedIn())
			.onError(InputException.class, (thrown, _) -> errors().unusable((InputException) thrown))
			.onError(GraphUnavailableException.class, (thrown, _) -> errors().outOfReach(thrown))
			.onError(StudioRoutes::canBeTold, (thrown, request) -> errors().fault(thrown, request))
			.build();
	}

	private RouterFunction<ServerResponse> forThoseSignedIn() {
		return RouterFunctions.route()
			.route(read("/studio").or(read("/studio/")), (_) -> ServerResponse.seeOther(HOME).build())
			.route(read("/studio/coverage"), page(HeatMapPage.class))
			.route(read("/studio/coverage.csv"), page(CoverageFile.class))
			.route(read("/studio/coverage/cell"), page(CellPage.class))
			.route(read("/studio/gaps"), page(GapsPage.class))
			.route(read("/studio/gaps.csv"), page(GapsFile.class))
			.route(read("/studio/journey"), page(JourneyPage.class))
			.route(read("/studio/funnel"), page(FunnelPage.class))
			.route(read("/studio/experiments"), page(ExperimentsPage.class))
			.route(read("/studio/impact"), page(ImpactPage.class))
			.route(read("/studio/preview"), page(PreviewPage.class))
			.route(PAGES, (request) -> errors().notHere(request))
			.filter((request, next) -> signIn().requiredFor(request, next))
			.build();
	}

	/** Nothing can be told to who is gone, or within a file of which a part is sent. */
	private static boolean canBeTold(Throwable thrown) {
		return !(thrown instanceof DownloadBrokenException)
				&& !DisconnectedClientHelper.isClientDisconnectedException(thrown);
	}

	private static RequestPredicate read(String path) {
		return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
	}

	private HandlerFunction<ServerResponse> page(Class<? extends StudioPage> type) {
		return (ServerRequest request) -> this.beans.getBean(type).answer(request);
	}

	private SignIn signIn() {
		return this.beans.getBean(SignIn.class);
	}

	private ErrorPages errors() {
		return this.beans.getBean(ErrorPages.class);
	}

}
