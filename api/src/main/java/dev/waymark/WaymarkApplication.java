package dev.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Waymark's server: a GraphQL API over the graph.
 */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class WaymarkApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(WaymarkApplication.class, arguments);
	}

}
