package dev.waymark.metrics;

import dev.waymark.graph.Graph;
import dev.waymark.metrics.spend.SpendBook;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsSettings.class)
class MetricsConfiguration {

	@Bean
	Metrics metrics(Graph graph, MetricsSettings settings) {
		return new Metrics(graph, settings.timeZone());
	}

	@Bean
	SpendBook spendBook(Graph graph) {
		return new SpendBook(graph);
	}

}
