package dev.waymark.editing;

import java.security.SecureRandom;
import java.time.Clock;

import dev.waymark.graph.Graph;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes beans of editing and its audit trail, over the application's graph.
 */
@Configuration(proxyBeanMethods = false)
class EditingConfiguration {

	@Bean
	Editing editing(Graph graph, Clock clock) {
		return new Editing(graph, clock, new SecureRandom());
	}

	@Bean
	CapturedQuestions capturedQuestions(Graph graph, Editing editing) {
		return new CapturedQuestions(graph, editing);
	}

	@Bean
	Changes changes(Graph graph) {
		return new Changes(graph);
	}

}
