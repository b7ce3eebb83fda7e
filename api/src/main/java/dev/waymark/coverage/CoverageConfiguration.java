package dev.waymark.coverage;

import dev.waymark.candidate.Contexts;
import dev.waymark.content.Channels;
import dev.waymark.graph.Graph;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CoverageSettings.class)
class CoverageConfiguration {

	@Bean
	ContentCoverages contentCoverages(Graph graph, Channels channels, CoverageSettings settings) {
		return new ContentCoverages(graph, new ContentMaps(graph), new Contexts(graph), channels, settings);
	}

}
