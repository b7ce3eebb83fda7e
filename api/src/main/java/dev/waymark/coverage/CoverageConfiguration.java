package dev.waymark.coverage;

import java.time.Clock;

import dev.waymark.candidate.Contexts;
import dev.waymark.content.Channels;
import dev.waymark.coverage.task.GapTasks;
import dev.waymark.coverage.trend.CoverageTrend;
import dev.waymark.event.RecordedDemand;
import dev.waymark.graph.Graph;
import dev.waymark.journey.Journeys;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(CoverageSettings.class)
class CoverageConfiguration {

	@Bean
	ContentCoverages contentCoverages(Graph graph, RecordedDemand recorded, Channels channels,
			CoverageSettings settings) {
		return new ContentCoverages(graph, new ContentMaps(graph), recorded, new Contexts(graph), channels, settings);
	}

	@Bean
	GapTasks gapTasks(Graph graph) {
		return new GapTasks(graph);
	}

	@Bean
	GapTaskBoard gapTaskBoard(GapTasks tasks, ContentCoverages coverages) {
		return new GapTaskBoard(tasks, coverages);
	}

	@Bean
	CoverageTrend coverageTrend(Graph graph) {
		return new CoverageTrend(graph);
	}

	@Bean
	CoverageUpkeep coverageUpkeep(Journeys journeys, ContentCoverages coverages, CoverageTrend trend,
			GapTaskBoard board, Clock clock) {
		return new CoverageUpkeep(journeys, coverages, trend, board, clock);
	}

}
