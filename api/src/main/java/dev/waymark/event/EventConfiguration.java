package dev.waymark.event;

import java.time.Clock;
import java.util.Optional;

import dev.waymark.graph.Graph;
import dev.waymark.security.SignedVisitorIds;
import dev.waymark.security.SigningKey;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ EventSettings.class, LearningSettings.class })
class EventConfiguration {

	@Bean
	Events events(Graph graph) {
		return new Events(graph);
	}

	@Bean
	RecordedDemand recordedDemand(Graph graph, LearningSettings learning) {
		return new RecordedDemand(graph, learning.halfLife());
	}

	@Bean
	ForgottenVisitors forgottenVisitors(Graph graph, SigningKey key) {
		return new ForgottenVisitors(graph, new VisitorHash(key)::of);
	}

	@Bean
	EventLog eventLog(Graph graph, LearningSettings learning, ForgottenVisitors forgotten) {
		return new EventLog(graph, learning.halfLife(), forgotten);
	}

	@Bean
	EventWriter eventWriter(EventLog log, EventSettings settings) {
		return new EventWriter(log, settings.waiting(), settings.transaction()).start();
	}

	@Bean
	EventRecording eventRecording(Graph graph, SignedVisitorIds ids, ObjectProvider<DecisionReader> decisions,
			EventWriter writer, EventSettings settings, Clock clock) {
		return new EventRecording(new VisitorNames(ids), new KeyNames(graph),
				decisions.getIfAvailable(() -> (_) -> Optional.empty()), writer, settings, clock);
	}

	@Bean
	VisitorErasure visitorErasure(ForgottenVisitors forgotten, SignedVisitorIds ids, EventSettings settings,
			Clock clock) {
		return new VisitorErasure(forgotten, ids, settings, clock);
	}

	@Bean
	EventUpkeep eventUpkeep(Graph graph, ForgottenVisitors forgotten, EventSettings settings, Clock clock) {
		return new EventUpkeep(new EventRetention(graph), forgotten, settings, clock);
	}

}
