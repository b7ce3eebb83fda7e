package dev.waymark.server;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server's own data and its embedded Neo4j, which runs where {@code spring.neo4j.uri}
 * is not set.
 *
 * @param directory the data folder: the embedded graph, its password and the generated
 * keys
 * @param boltPort the port on loopback that the embedded Neo4j listens on; 0 takes a free
 * one
 */
@ConfigurationProperties("waymark.embedded")
public record EmbeddedSettings(@DefaultValue("./data") Path directory, @DefaultValue("7687") int boltPort) {

	public EmbeddedSettings {
		directory = directory.toAbsolutePath().normalize();
	}
}
