package dev.waymark.metrics;

import java.time.Clock;

import dev.waymark.graph.Graph;
import dev.waymark.metrics.spend.SpendBook;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsSettings.class)
class MetricsConfiguration {

	@Bean
	Metrics metrics(Graph graph, MetricsSettings settings, Clock clock) {
		return new Metrics(graph, settings.timeZone(), clock);
	}

	@Bean
	SpendBook spendBook(Graph graph) {
		return new SpendBook(graph);
	}

}
