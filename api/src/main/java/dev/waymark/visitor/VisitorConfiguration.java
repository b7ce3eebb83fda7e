package dev.waymark.visitor;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VisitorSettings.class)
@Import(Histories.class)
class VisitorConfiguration {

	@Bean
	Visitors visitors(Histories histories, VisitorSettings settings, Clock clock) {
		return new Visitors(histories, settings, clock);
	}

}
