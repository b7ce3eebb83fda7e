package dev.waymark.performance;

import java.time.Clock;

import dev.waymark.event.LearningSettings;
import dev.waymark.graph.Graph;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LearningSettings.class)
class PerformanceConfiguration {

	@Bean
	PerformanceEpochs performanceEpochs(Graph graph, LearningSettings learning, Clock clock) {
		return new PerformanceEpochs(new Performances(graph), learning.halfLife(), clock);
	}

}
