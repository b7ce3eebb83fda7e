package dev.waymark.evaluation;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Makes a bean of the evaluation, over the application's graph.
 */
@Configuration(proxyBeanMethods = false)
@Import(PolicyEvaluations.class)
class EvaluationConfiguration {

}
