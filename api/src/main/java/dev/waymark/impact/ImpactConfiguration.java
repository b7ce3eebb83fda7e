package dev.waymark.impact;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Makes a bean of the impacts, over the application's graph.
 */
@Configuration(proxyBeanMethods = false)
@Import(ContentImpacts.class)
class ImpactConfiguration {

}
