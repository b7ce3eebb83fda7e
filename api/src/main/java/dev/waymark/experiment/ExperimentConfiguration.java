package dev.waymark.experiment;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Makes a bean of the reports, over the application's graph.
 */
@Configuration(proxyBeanMethods = false)
@Import(ExperimentReports.class)
class ExperimentConfiguration {

}
