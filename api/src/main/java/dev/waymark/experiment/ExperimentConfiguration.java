package dev.waymark.experiment;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Makes beans of the runs and reports, over the application's graph.
 */
@Configuration(proxyBeanMethods = false)
@Import({ ExperimentReports.class, ExperimentRuns.class })
class ExperimentConfiguration {

}
