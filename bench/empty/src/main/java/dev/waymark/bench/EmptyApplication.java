package dev.waymark.bench;

import org.neo4j.driver.Driver;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A web application with an empty Neo4j in the same JVM, set up as Waymark sets up its
 * own, and one address that asks it for a number over Bolt.
 */
@SpringBootApplication
@RestController
public class EmptyApplication {

	private final Driver driver;

	EmptyApplication(Driver driver) {
		this.driver = driver;
	}

	public static void main(String[] arguments) {
		SpringApplication.run(EmptyApplication.class, arguments);
	}

	@GetMapping("/one")
	long one() {
		return this.driver.executableQuery("RETURN 1 AS one").execute().records().getFirst().get("one").asLong();
	}

}
