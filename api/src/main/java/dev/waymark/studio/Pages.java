package dev.waymark.studio;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Makes pages out of templates. A page may load only what comes from this host, and holds
 * no script or style of its own.
 */
@Component
@Lazy
final class Pages {

	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

	/** The scripts of the pages that draw, by template. */
	private static final Map<String, List<String>> CHARTS = Map.of("journey", List.of("journey", "alignments"),
			"funnel", List.of("funnel", "trends"), "experiments", List.of("intervals"), "impact", List.of("intervals"));

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	Pages() {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
		templates.setPrefix("templates/studio/");
		templates.setSuffix(".html");
		templates.setTemplateMode(TemplateMode.HTML);
		templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
		this.engine.setTemplateResolver(templates);
		this.engine.setEnableSpringELCompiler(true);
	}

	/**
	 * Makes a page.
	 * @param template its name
	 * @param title what the page is called
	 * @param model what the template shows, by name
	 * @return the page
	 */
	ServerResponse show(String template, String title, Map<String, ?> model) {
		return show(HttpStatus.OK, template, title, model);
	}

	/**
	 * Makes a page.
	 * @param status the HTTP status
	 * @param template its name
	 * @param title what the page is called
	 * @param model what the template shows, by name
	 * @return the page
	 */
	ServerResponse show(HttpStatus status, String template, String title, Map<String, ?> model) {
		Map<String, Object> variables = new HashMap<>(model);
		variables.put("title", title);
		variables.put("page", template);
		variables.put("ignored", status.isError() ? "" : String.join(", ", Parameters.unreadOfRequest()));
		variables.put("charts", CHARTS.getOrDefault(template, List.of()));
		String html = this.engine.process(template, new Context(Locale.ENGLISH, variables));
		return ServerResponse.status(status)
			.contentType(HTML)
			.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
			.header("X-Content-Type-Options", "nosniff")
			.header("Referrer-Policy", "same-origin")
			.header("Cache-Control", "no-store")
			.body(html);
	}

}
