package dev.waymark.security.graphql;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
class RolesWiring {

	@Bean
	RuntimeWiringConfigurer requiredRoles() {
		return (wiring) -> wiring.directive(RequiresDirective.NAME, new RequiresDirective());
	}

}
