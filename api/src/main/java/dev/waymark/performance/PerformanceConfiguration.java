package dev.waymark.performance;

import java.time.Clock;

import dev.waymark.graph.Graph;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PerformanceSettings.class)
class PerformanceConfiguration {

	@Bean
	PerformanceEpochs performanceEpochs(Graph graph, PerformanceSettings settings, Clock clock) {
		return new PerformanceEpochs(new Performances(graph), settings.halfLife(), clock);
	}

}
