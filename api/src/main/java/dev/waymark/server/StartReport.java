package dev.waymark.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says where everything is once requests are taken.
 */
@Component
class StartReport {

	private static final Logger log = LoggerFactory.getLogger("dev.waymark");

	private final EmbeddedSettings settings;

	private final Neo4jConnectionDetails neo4j;

	StartReport(EmbeddedSettings settings, Neo4jConnectionDetails neo4j) {
		this.settings = settings;
		this.neo4j = neo4j;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			log.info("GraphiQL     http://localhost:{}/graphiql", web.getWebServer().getPort());
			log.info("Studio       http://localhost:{}/studio", web.getWebServer().getPort());
		}
		log.info("Neo4j        {}", this.neo4j.getUri());
		log.info("Data folder  {}", this.settings.directory());
	}

}
