package dev.waymark;

import java.time.Clock;
import java.time.ZoneOffset;

import dev.waymark.graph.CountingGraph;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The moment of the small catalogue, and a graph that counts.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SmallCatalogueFixture {

	@Bean
	@Primary
	CountingGraph countingGraph() {
		return new CountingGraph(TestNeo4j.shared().graph());
	}

	@Bean
	@Primary
	Clock momentOfTheSmallCatalogue() {
		return Clock.fixed(SmallCatalogue.NOW, ZoneOffset.UTC);
	}

}
