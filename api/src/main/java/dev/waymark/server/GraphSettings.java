package dev.waymark.server;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the graph holds at the start.
 *
 * @param starterGraph whether the starter graph is loaded into an empty graph
 */
@ConfigurationProperties("waymark")
record GraphSettings(@DefaultValue("true") boolean starterGraph) {
}
